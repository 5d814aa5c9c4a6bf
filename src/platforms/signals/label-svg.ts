import { isInByline } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { svgText } from '../svg-text.ts';

const maxPictures = 24;

/** A label drawn as SVG text or sprites, in one picture or spelled by several side by side. */
export function seeLabelSvg({ post, byline, words }: ReadContext): SignalHit | null {
  const rows = new Map<Element, string>();
  let looked = 0;
  for (const svg of post.root.querySelectorAll('svg')) {
    if (svg.querySelector('text,use') === null || !isInByline(svg, post.root, byline)) continue;
    looked += 1;
    if (looked > maxPictures) return null;
    const text = svgText(svg);
    const reading = readLabel(text, words);
    if (reading !== null) return { reading, element: svg };
    for (const row of rowsAbove(svg, post.root)) rows.set(row, (rows.get(row) ?? '') + text);
  }
  for (const [row, text] of rows) {
    const reading = readLabel(text, words);
    if (reading !== null) return { reading, element: row };
  }
  return null;
}

/** Sprites side by side share a parent or a grandparent. */
function rowsAbove(svg: Element, root: Element): Element[] {
  const parent = svg.parentElement;
  const above = parent?.parentElement ?? null;
  return [parent, above]
    .filter((row) => row !== null && row !== root && root.contains(row))
    .filter((row) => row !== null);
}
