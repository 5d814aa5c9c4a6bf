/**
 * Phrases of one or more words, found in a text in one pass whose cost does not grow with the number of
 * phrases: from word to word along a tree, and no string is put together on the way.
 */
export interface PhraseIndex<T> {
  values: Map<string, T>;
  /** First words, and what may follow each. */
  tree: Map<string, Branch>;
  words: Set<string>;
}

interface Branch {
  /** The phrase that ends here, if one does: a key of `values`. */
  phrase: string | null;
  next: Map<string, Branch>;
}

export interface PhraseHit<T> {
  value: T;
  phrase: string;
  /** Position of the first word, and of the word after the last. */
  start: number;
  end: number;
}

export function newPhraseIndex<T>(): PhraseIndex<T> {
  return { values: new Map(), tree: new Map(), words: new Set() };
}

export function addPhrase<T>(index: PhraseIndex<T>, phrase: readonly string[], value: T): void {
  let branches = index.tree;
  let last: Branch | null = null;
  for (const word of phrase) {
    index.words.add(word);
    last = branches.get(word) ?? { phrase: null, next: new Map() };
    branches.set(word, last);
    branches = last.next;
  }
  if (last === null) return;
  last.phrase = phrase.join(' ');
  index.values.set(last.phrase, value);
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
    const first = index.tree.get(words[at] ?? '');
    const hit = first === undefined ? null : longestFrom(index, words, at, first, accept);
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}

function longestFrom<T>(
  { values }: PhraseIndex<T>,
  words: readonly string[],
  start: number,
  first: Branch,
  accept: (hit: PhraseHit<T>) => boolean,
): PhraseHit<T> | null {
  let best: PhraseHit<T> | null = null;
  let branch: Branch | undefined = first;
  for (let end = start + 1; branch !== undefined; end++) {
    const { phrase }: Branch = branch;
    const value = phrase === null ? undefined : values.get(phrase);
    if (phrase !== null && value !== undefined) {
      const hit = { value, phrase, start, end };
      if (accept(hit)) best = hit;
    }
    branch = end < words.length ? branch.next.get(words[end] ?? '') : undefined;
  }
  return best;
}
