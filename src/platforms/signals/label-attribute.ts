import { mayBeLabel } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A label given as `aria-label` (Facebook's main form in 2020, still in some columns). */
export function seeLabelAttribute({ post, site, byline }: ReadContext): SignalHit | null {
  for (const element of byline.labelled) {
    const reading = readLabel(element.getAttribute('aria-label') ?? '', site.words);
    if (reading !== null && mayBeLabel(element, byline, post, site)) return { reading, element };
  }
  return null;
}
