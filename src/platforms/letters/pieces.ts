import type { BylineText } from '../byline.ts';
import { normaliseLabel } from '../label-words.ts';

/** One run of letters of a label that is not in one piece. */
export interface Piece {
  text: string;
  element: Element;
  /** The child of the row in which it stands: what CSS `order` moves. */
  item: Element;
}

/** An element that holds several short texts, out of which a label could be put together. */
export interface LetterRow {
  row: Element;
  pieces: Piece[];
}

const mostPieces = 160;
/** How far above a piece its row can stand. */
const levels = 3;

/**
 * Rows of several texts none of which is longer than a label, innermost first: "Spon" beside "sored", or single letters
 * between decoys. Only those out of which one of the words could be spelt.
 */
export function letterRows(
  texts: readonly BylineText[],
  words: ReadonlySet<string>,
  longest: number,
): LetterRow[] {
  const byRow = new Map<Element, BylineText[]>();
  for (const text of texts) {
    if (text.said === '' || text.said.length > longest) continue;
    let row: Element | null = text.element;
    for (let level = 0; level < levels && row !== null; level += 1, row = row.parentElement) {
      const before = byRow.get(row);
      if (before === undefined) byRow.set(row, [text]);
      else before.push(text);
    }
  }
  const rows: LetterRow[] = [];
  for (const [row, inside] of byRow) {
    if (inside.length < 2 || inside.length > mostPieces || !canSpell(inside, words)) continue;
    rows.push({
      row,
      pieces: inside.map(({ text, element }) => ({ text, element, item: childOf(row, element) })),
    });
  }
  return rows;
}

function childOf(row: Element, element: Element): Element {
  let at = element;
  while (at !== row && at.parentElement !== null && at.parentElement !== row) at = at.parentElement;
  return at;
}

/** Whether every letter of one of the words is there often enough: a cheap gate before any style is read. */
function canSpell(texts: readonly BylineText[], words: ReadonlySet<string>): boolean {
  const letters = countLetters(normaliseLabel(texts.map(({ text }) => text).join('')));
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
