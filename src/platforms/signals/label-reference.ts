import { mayBeLabel } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { referencedText } from '../references.ts';

const maxReferences = 12;

/** A label that stands elsewhere and is named by `aria-labelledby` (Facebook 2023, and ids `_r_…_` in 2026). */
export function seeLabelReference({ post, site, byline, memory }: ReadContext): SignalHit | null {
  for (const element of byline.referring.slice(0, maxReferences)) {
    const text = referencedText(element, memory);
    const reading = text === null ? null : readLabel(text, site.words);
    if (reading !== null && mayBeLabel(element, byline, post, site)) return { reading, element };
  }
  return null;
}
