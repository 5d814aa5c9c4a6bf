import type { BylineText } from '../byline.ts';
import { normaliseLabel } from '../label-words.ts';

/** One run of letters of a scrambled label. */
export interface Piece {
  text: string;
  element: Element;
  /** The child of the row in which it stands: what CSS `order` moves. */
  item: Element;
}

const shortText = 4;
const fewestPieces = 4;
const mostPieces = 160;

/** Rows of several very short texts side by side, out of which one of the words could be spelt. */
export function scrambledRows(
  texts: readonly BylineText[],
  words: ReadonlySet<string>,
): { row: Element; pieces: Piece[] }[] {
  const counts = new Map<Element, number>();
  for (const { text, element } of texts) {
    if (text.length > shortText || text.trim() === '') continue;
    for (const row of [element, element.parentElement, element.parentElement?.parentElement]) {
      if (row !== null && row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  }
  const rows: { row: Element; pieces: Piece[] }[] = [];
  for (const [row, count] of counts) {
    if (count < fewestPieces || count > mostPieces) continue;
    const pieces = piecesOf(row, texts);
    if (pieces.length <= mostPieces && canSpell(pieces, words)) rows.push({ row, pieces });
  }
  return rows;
}

function piecesOf(row: Element, texts: readonly BylineText[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, element } of texts) {
    if (text.trim() === '' || !row.contains(element)) continue;
    pieces.push({ text, element, item: childOf(row, element) });
  }
  return pieces;
}

function childOf(row: Element, element: Element): Element {
  let at = element;
  while (at !== row && at.parentElement !== null && at.parentElement !== row) at = at.parentElement;
  return at;
}

/** Whether every letter of one of the words is there often enough: a cheap gate before any style is read. */
function canSpell(pieces: readonly Piece[], words: ReadonlySet<string>): boolean {
  const letters = countLetters(normaliseLabel(pieces.map((piece) => piece.text).join('')));
  for (const word of words) {
    const needed = countLetters(word);
    if ([...needed].every(([letter, count]) => (letters.get(letter) ?? 0) >= count)) return true;
  }
  return false;
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) {
    if (letter !== ' ') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
