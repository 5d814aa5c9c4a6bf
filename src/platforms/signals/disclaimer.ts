import { readPayer } from '../payer.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** "Paid for by …" in the byline. Political ads print it beside a plain label (feed-facts.md 2.6). */
export function seeDisclaimer({ byline, post, site }: ReadContext): SignalHit | null {
  const payer = readPayer(byline, post, site);
  return payer === null ? null : { reading: null, element: payer.element };
}
