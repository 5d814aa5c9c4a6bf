import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxHosts = 24;

/** A label inside a closed declarative shadow root (Facebook, Sep 2026), which only extensions may read. */
export function seeLabelShadow({ byline, words, memory }: ReadContext): SignalHit | null {
  let looked = 0;
  for (const element of byline.elements) {
    if (!canHostShadow(element)) continue;
    looked += 1;
    if (looked > maxHosts) return null;
    const shadow = memory.shadowRoot(element);
    const reading = shadow === null ? null : readLabel(visibleText(shadow), words);
    if (reading !== null) return { reading, element };
  }
  return null;
}

/** A host of a declarative root has no content of its own. */
function canHostShadow(element: Element): boolean {
  return (element.localName === 'span' || element.localName === 'div') && element.firstElementChild === null;
}

function visibleText(shadow: ShadowRoot): string {
  let said = '';
  for (const child of shadow.childNodes) {
    if (!(child instanceof HTMLStyleElement)) said += child.textContent ?? '';
  }
  return said;
}
