import { readLabel } from '../label-words.ts';
import { isOwn } from '../own-part.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { drawnText } from '../svg-text.ts';

const maxDrawn = 40;
/** A sprite stands in its picture; several pictures side by side share a parent or a grandparent. */
const levels = 4;

/** A label drawn as SVG text or sprites, in one picture or spelled by several side by side. */
export function seeLabelSvg({ post, site, byline }: ReadContext): SignalHit | null {
  const rows = new Map<Element, string>();
  for (const drawn of byline.drawn.slice(0, maxDrawn)) {
    const text = drawnText(drawn);
    const reading = readLabel(text, site.words);
    if (reading !== null && isOwn(drawn, byline)) return { reading, element: drawn };
    let row = drawn.parentElement;
    for (let level = 0; level < levels && row !== null && row !== post.root; level += 1) {
      rows.set(row, (rows.get(row) ?? '') + text);
      row = row.parentElement;
    }
  }
  for (const [row, text] of rows) {
    const reading = readLabel(text, site.words);
    if (reading !== null && isOwn(row, byline)) return { reading, element: row };
  }
  return null;
}
