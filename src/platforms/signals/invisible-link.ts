import { isOwn } from '../own-part.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A byline link whose whole text is U+2060: the slot of a label that is not drawn yet (Facebook, Oct 2026). */
export function seeInvisibleLink({ byline }: ReadContext): SignalHit | null {
  for (const { text, element } of byline.texts) {
    if (text !== '\u2060') continue;
    const link = element.closest('a');
    if (link?.textContent === '\u2060' && isOwn(link, byline)) return { reading: null, element: link };
  }
  return null;
}
