/**
 * Phrases of one or more words, found in a text in one pass whose cost does not grow with the number of
 * phrases: the first word says how far to look, the joined words are one look-up each.
 */
export interface PhraseIndex<T> {
  values: Map<string, T>;
  /** First word → words in the longest phrase that begins with it. */
  longest: Map<string, number>;
  words: Set<string>;
}

export interface PhraseHit<T> {
  value: T;
  phrase: string;
  /** Position of the first word, and of the word after the last. */
  start: number;
  end: number;
}

export function newPhraseIndex<T>(): PhraseIndex<T> {
  return { values: new Map(), longest: new Map(), words: new Set() };
}

export function addPhrase<T>(index: PhraseIndex<T>, phrase: readonly string[], value: T): void {
  const [first] = phrase;
  if (first === undefined) return;
  index.values.set(phrase.join(' '), value);
  for (const word of phrase) index.words.add(word);
  index.longest.set(first, Math.max(phrase.length, index.longest.get(first) ?? 0));
}

/** The longest phrase that `accept` takes at each place, left to right, never overlapping. */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  accept: (hit: PhraseHit<T>) => boolean = () => true,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = phraseAt(index, words, at, accept);
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}

function phraseAt<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  start: number,
  accept: (hit: PhraseHit<T>) => boolean,
): PhraseHit<T> | null {
  const longest = index.longest.get(words[start] ?? '') ?? 0;
  let best: PhraseHit<T> | null = null;
  let phrase = '';
  for (let end = start + 1; end <= start + longest && end <= words.length; end++) {
    phrase = end === start + 1 ? (words[start] ?? '') : `${phrase} ${words[end - 1]}`;
    const value = index.values.get(phrase);
    if (value === undefined) continue;
    const hit = { value, phrase, start, end };
    if (accept(hit)) best = hit;
  }
  return best;
}
