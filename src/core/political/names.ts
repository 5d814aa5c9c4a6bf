import { figureWords } from './figures.ts';
import { contestOf, findNames } from './find-names.ts';
import { lexicon } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { readWords } from './words.ts';

export { buildNameIndex, type NameIndex } from './name-index.ts';

/** Ids of what a text names. */
export interface Mentions {
  contestants: string[];
  /** Contests of the contestants, and contests named by office and region ("Bupati Sagara"). */
  contests: string[];
  /** Only parties named beyond doubt. */
  parties: string[];
}

export function findMentions(text: string, index: NameIndex): Mentions {
  const { people, parties, contests } = findNames(readWords(text, knownWord(index)), index);
  return {
    contestants: [...new Set(people.map(({ contestant }) => contestant))],
    contests: [...new Set([...people.map((person) => contestOf(person, index)), ...contests])].filter(
      (id) => id !== '',
    ),
    parties: [...new Set(parties.filter(({ sure }) => sure).map(({ party }) => party))],
  };
}

/** The words a hashtag may be made of. */
export function knownWord(index: NameIndex): (word: string) => boolean {
  const sets = [lexicon.words, figureWords, index.people.words, index.parties.words, index.regions.words];
  return (word) => sets.some((words) => words.has(word));
}
