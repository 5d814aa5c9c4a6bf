import { type LabelReading, type LabelWords, normaliseLabel, readLabel } from '../label-words.ts';
import { isWholeTime } from '../time-words.ts';
import { classGroups } from './groups.ts';
import type { LetterRow, Piece } from './pieces.ts';
import { cssOrdered, screenLines, visiblePieces } from './visible.ts';

/** Fewer pieces than this are a label cut in halves, not a heap of letters. */
const fewestScrambled = 4;

/** Whether a row is a heap of letters, of which only what is to be seen says anything. */
export function isScrambled({ pieces }: LetterRow): boolean {
  return pieces.length >= fewestScrambled;
}

/** What is to be seen of a heap of letters, in the order in which it stands on screen. */
export function visibleText({ row, pieces }: LetterRow): string {
  return normaliseLabel(join(cssOrdered(visiblePieces(pieces, row))));
}

/**
 * Puts a label together from its pieces: as they stand, else as they are to be seen. What the page hides is no part
 * of it, whatever it would spell: organic times carry decoys that spell a label. Only where the page's style hides
 * nothing at all, as in a saved page without its style sheet, are decoys told by their classes.
 */
export function unscramble({ row, pieces }: LetterRow, words: LabelWords): LabelReading | null {
  const read: Read = (arranged) =>
    readLabel(words.spaced.get(join(arranged).replace(/\s/g, '')) ?? '', words);
  const plain = read(pieces);
  if (pieces.length < fewestScrambled) return plain;
  const visible = visiblePieces(pieces, row);
  const seen = read(cssOrdered(visible)) ?? firstLine(visible, read);
  if (seen !== null || visible.length < pieces.length) return seen;
  return plain ?? guess(pieces, read, words);
}

type Read = (arranged: readonly Piece[]) => LabelReading | null;

function join(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function firstLine(pieces: readonly Piece[], read: Read): LabelReading | null {
  for (const line of screenLines(pieces)) {
    const reading = read(line);
    if (reading !== null) return reading;
  }
  return null;
}

/** By classes alone: whichever kind of pieces spells a label, unless another spells a time. */
function guess(pieces: readonly Piece[], read: Read, words: LabelWords): LabelReading | null {
  const groups = classGroups(pieces);
  if (groups.some((group) => isWholeTime(normaliseLabel(join(cssOrdered(group))), words))) return null;
  for (const group of groups) {
    const reading = read(group) ?? read(cssOrdered(group));
    if (reading !== null) return reading;
  }
  return null;
}
