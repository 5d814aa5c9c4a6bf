import { type LabelReading, type LabelWords, readLabel } from '../label-words.ts';
import { classGroups } from './groups.ts';
import type { Piece } from './pieces.ts';
import { cssOrdered, screenLines, visiblePieces } from './visible.ts';

/**
 * Reads a scrambled label: cheapest arrangement first, and each only when the one before did not give an
 * exact label. Exactness is what makes trying many arrangements safe.
 */
export function unscramble(row: Element, pieces: readonly Piece[], words: LabelWords): LabelReading | null {
  const read = (arranged: readonly Piece[]) => readLabel(arranged.map((piece) => piece.text).join(''), words);
  const first = (arrangements: Iterable<readonly Piece[]>): LabelReading | null => {
    for (const arranged of arrangements) {
      const reading = read(arranged);
      if (reading !== null) return reading;
    }
    return null;
  };
  const groups = classGroups(pieces);
  return (
    first([pieces, ...groups]) ??
    first(withStyle(row, pieces, groups)) ??
    first(screenLines(visiblePieces(pieces, row))) ??
    first(screenLines(pieces))
  );
}

function* withStyle(row: Element, pieces: readonly Piece[], groups: readonly Piece[][]): Generator<Piece[]> {
  const visible = visiblePieces(pieces, row);
  yield visible;
  yield cssOrdered(visible);
  yield cssOrdered(pieces);
  for (const group of groups) yield cssOrdered(group);
}
