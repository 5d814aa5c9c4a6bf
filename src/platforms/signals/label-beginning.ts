import { mayBeLabel } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** Only "Promoted by NAME": where the label word alone may be what the item is about, such as a trend called "Ad". */
export function seeLabelBeginning({ post, site, byline }: ReadContext): SignalHit | null {
  for (const { said, element } of byline.texts) {
    const reading = readLabel(said, site.words);
    if (reading !== null && reading.promotedBy !== null && mayBeLabel(element, byline, post, site))
      return { reading, element };
  }
  return null;
}
