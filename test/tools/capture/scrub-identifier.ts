import { scrubNumber, scrubToken } from './scrub-text.ts';
import type { Context, Scrubbing } from './scrubbing.ts';

const longestNumber = 4;
/** A mixture of letters and digits this long is nobody's class name but a key to something. */
const shortestToken = 12;
/** Ids of Reddit's things, such as `t2_4x8k2`: short, and still somebody's. */
const pieces = /(?<thing>\bt[1-6]_[a-z0-9]{3,})|(?<mixed>[A-Za-z0-9]+={0,2})|(?<word>[\p{L}\p{M}]+)/gu;
const wordsAndNumbers = /\d+|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu;

/**
 * A class, an id, a field's name or another word of the page's makers: it stays, but for the names, ids and words of
 * the page's people in it. The same parts become the same everywhere, so that style sheets and references still fit.
 */
export function scrubIdentifier(text: string, scrub: Scrubbing, context: Context = 'identifier'): string {
  return text
    .split(/(\s+)/)
    .map((part) => (scrub.literals.words.has(part.toLowerCase()) ? part : scrubPart(part, scrub, context)))
    .join('');
}

function scrubPart(text: string, scrub: Scrubbing, context: Context): string {
  return text.replace(pieces, (piece, ...rest) => {
    const { thing } = rest.at(-1);
    if (scrub.literals.words.has(piece.toLowerCase())) return piece;
    if (thing !== undefined) return scrubToken(thing, scrub);
    // A handle in one word, such as "BudiSantoso", is known as a whole.
    if (scrub.isForeign(piece.toLowerCase(), context)) return scrub.inventions.word(piece);
    const isMixed = /\d/.test(piece) && /[A-Za-z]/.test(piece);
    if (isMixed && piece.length >= shortestToken && !/^[A-Za-z][a-z]+\d{1,2}$/.test(piece))
      return scrubToken(piece, scrub);
    return piece.replace(wordsAndNumbers, (part) => scrubSmallest(part, scrub, context));
  });
}

function scrubSmallest(part: string, scrub: Scrubbing, context: Context): string {
  if (/^\d/.test(part)) return part.length > longestNumber ? scrubNumber(part, scrub) : part;
  const word = part.toLowerCase();
  return scrub.isForeign(word, context) || scrub.holdsName(word) ? scrub.inventions.word(part) : part;
}
