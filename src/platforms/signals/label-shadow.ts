import { blankParts } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxHosts = 24;

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

function visibleText(shadow: ShadowRoot): string {
  let said = '';
  for (const child of shadow.childNodes) {
    if (!(child instanceof HTMLStyleElement)) said += child.textContent ?? '';
  }
  return said;
}
