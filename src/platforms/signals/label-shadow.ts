import { blankParts } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import { isHidden } from '../letters/visible.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxHosts = 24;
const maxTexts = 60;

/** A label inside a closed declarative shadow root (Facebook, Sep 2026), which only extensions may read. */
export function seeLabelShadow({ byline, site, memory }: ReadContext): SignalHit | null {
  // A host has no content of its own, or a text that its root covers.
  const covered = byline.texts.map(({ element }) => element).filter((one) => one.childElementCount === 0);
  for (const element of [...blankParts(byline, maxHosts), ...covered].slice(0, maxHosts * 2)) {
    const shadow = memory.shadowRoot(element);
    const reading = shadow === null ? null : readLabel(visibleText(shadow), site.words);
    if (reading !== null) return { reading, element };
  }
  return null;
}

/** What is to be seen of a shadow root: decoys are hidden in there too. */
function visibleText(shadow: ShadowRoot): string {
  const walker = shadow.ownerDocument.createTreeWalker(shadow, NodeFilter.SHOW_TEXT);
  let said = '';
  for (let left = maxTexts; left > 0; left -= 1) {
    const text = walker.nextNode();
    if (!(text instanceof Text)) break;
    const { parentElement } = text;
    if (parentElement?.localName === 'style') continue;
    if (parentElement === null || !isHidden(getComputedStyle(parentElement))) said += text.data;
  }
  return said;
}
