import { mayBeLabel } from '../byline.ts';
import { letterRows } from '../letters/pieces.ts';
import { unscramble } from '../letters/unscramble.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxRows = 8;

/** A label in pieces: cut in halves, split into letters, doubled, out of order, between decoys (Facebook since 2018). */
export function seeLabelLetters({ post, site, byline }: ReadContext): SignalHit | null {
  const { words } = site;
  for (const letters of letterRows(byline.texts, words.exact, words.longest).slice(0, maxRows)) {
    // A name in small pieces is still a name, whatever it spells.
    const isLabel = letters.pieces.some(({ element }) => mayBeLabel(element, byline, post, site));
    if (!isLabel || !mayBeLabel(letters.row, byline, post, site)) continue;
    const reading = unscramble(letters, words);
    if (reading !== null) return { reading, element: letters.row };
  }
  return null;
}
