/**
 * Phrases of one or more words, found in a text in one pass whose cost does not grow with the number of
 * phrases: the first word says which lengths to try, the joined words are one look-up each.
 */
export interface PhraseIndex<T> {
  values: Map<string, T>;
  /** First word → lengths of the phrases that begin with it, longest first. */
  lengths: Map<string, number[]>;
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
  return { values: new Map(), lengths: new Map(), words: new Set() };
}

export function addPhrase<T>(index: PhraseIndex<T>, phrase: readonly string[], value: T): void {
  const [first] = phrase;
  if (first === undefined) return;
  index.values.set(phrase.join(' '), value);
  for (const word of phrase) index.words.add(word);
  const lengths = index.lengths.get(first) ?? [];
  if (lengths.includes(phrase.length)) return;
  index.lengths.set(
    first,
    [...lengths, phrase.length].sort((a, b) => b - a),
  );
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
  for (const length of index.lengths.get(words[start] ?? '') ?? []) {
    const end = start + length;
    const phrase = words.slice(start, end).join(' ');
    const value = end <= words.length ? index.values.get(phrase) : undefined;
    if (value === undefined) continue;
    const hit = { value, phrase, start, end };
    if (accept(hit)) return hit;
  }
  return null;
}
