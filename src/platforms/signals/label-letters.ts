import { mayBeLabel } from '../byline.ts';
import { scrambledRows } from '../letters/pieces.ts';
import { unscramble } from '../letters/unscramble.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxRows = 6;

/** A label in single letters: split, doubled, out of order, between decoys (Facebook since 2018). */
export function seeLabelLetters({ post, site, byline }: ReadContext): SignalHit | null {
  const rows = scrambledRows(byline.texts, site.words.exact).slice(0, maxRows);
  for (const { row, pieces } of rows) {
    if (!mayBeLabel(row, byline, post, site)) continue;
    const reading = unscramble(row, pieces, site.words);
    if (reading !== null) return { reading, element: row };
  }
  return null;
}
