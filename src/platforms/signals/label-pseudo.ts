import { blankParts } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import { isHidden } from '../letters/visible.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxBlanks = 32;

/**
 * A label drawn by `::before` or `::after` (Facebook 2018–19), in one blank element or letter by letter
 * in several. Reads computed style, so it runs only where everything cheaper has left the question open.
 */
export function seeLabelPseudo({ byline, site }: ReadContext): SignalHit | null {
  const rows = new Map<Element, string>();
  for (const element of blankParts(byline, maxBlanks)) {
    const text = pseudoText(element, '::before') + pseudoText(element, '::after');
    if (text === '' || isHidden(getComputedStyle(element))) continue;
    const reading = readLabel(text, site.words);
    if (reading !== null) return { reading, element };
    const row = element.parentElement;
    if (row !== null) rows.set(row, (rows.get(row) ?? '') + text);
  }
  for (const [row, text] of rows) {
    const reading = readLabel(text, site.words);
    if (reading !== null) return { reading, element: row };
  }
  return null;
}

function pseudoText(element: Element, pseudo: '::before' | '::after'): string {
  const content = getComputedStyle(element, pseudo).content;
  if (content.startsWith('"')) return content.slice(1, -1);
  // Browsers differ in whether the computed value still holds attr().
  const attribute = /^attr\(([\w-]+)\)$/.exec(content)?.[1];
  return attribute === undefined ? '' : (element.getAttribute(attribute) ?? '');
}
