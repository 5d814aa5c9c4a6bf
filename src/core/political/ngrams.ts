import { smallWords } from './small-words.ts';

/** Words as a model reads them; null stands for what it must not learn from, and parts pairs of words. */
export type ModelWord = string | null;

/** Longer words are cut: what follows tells nothing more. */
const longestWord = 24;
/** Words of fewer letters are not cut into pieces. */
const shortestCut = 4;
const pieceLengths = { from: 4, to: 5 } as const;
const wordBorder = 95;

const seeds = { word: 0x811c9dc5, pair: 0x3c6ef372, piece: 0x1b873593 } as const;
const prime = 0x01000193;

/**
 * Every word, pair of neighbouring words and piece of four or five letters, as a bucket number. Hashing keeps the
 * model small and needs no list of words (Weinberger et al. 2009, arxiv.org/abs/0902.2206).
 * @param mask number of buckets − 1, a power of two less one
 * @param visit gets the bucket, the position of the (second) word, and whether it is a piece of a word
 */
export function forEachNgram(
  words: readonly ModelWord[],
  mask: number,
  visit: (bucket: number, at: number, isPiece: boolean) => void,
): void {
  let before = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === null || word === undefined) {
      before = 0;
      continue;
    }
    const length = Math.min(word.length, longestWord);
    let hash: number = seeds.word;
    for (let index = 0; index < length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), prime);
    // Small words count in pairs only: alone they tell formal texts from casual ones, which is the channel again.
    const isSmall = smallWords.has(word);
    if (!isSmall) visit(toBucket(hash, mask), at, false);
    if (before !== 0) visit(toBucket(Math.imul(before, 31) ^ hash ^ seeds.pair, mask), at, false);
    before = hash;
    if (!isSmall && length >= shortestCut) visitPieces(word, length, mask, at, visit);
  }
}

/** Pieces of a word with its borders: "_cob", "cobl", … "los_". */
function visitPieces(
  word: string,
  length: number,
  mask: number,
  at: number,
  visit: (bucket: number, at: number, isPiece: boolean) => void,
): void {
  for (let start = -1; start + pieceLengths.from <= length + 1; start++) {
    let hash: number = seeds.piece;
    for (let taken = 1; taken <= pieceLengths.to && start + taken <= length + 1; taken++) {
      const index = start + taken - 1;
      const code = index < 0 || index >= length ? wordBorder : word.charCodeAt(index);
      hash = Math.imul(hash ^ code, prime);
      if (taken >= pieceLengths.from) visit(toBucket(hash, mask), at, true);
    }
  }
}

/** Mixes the upper bits into the lower ones, which FNV leaves uneven. */
function toBucket(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & mask;
}
