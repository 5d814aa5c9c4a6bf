import type { GroupName, Lexicon } from './lexicon.ts';
import { findPhrases } from './phrase-index.ts';
import type { Word } from './words.ts';

export interface LexiconHit {
  group: GroupName;
  weight: number;
  phrase: string;
}

/** Endings of Indonesian, Javanese, Sundanese and Malay that leave a word's sense alone: "coblosnya", "pilihlah". */
const endings = ['nya', 'lah', 'kah', 'mu', 'ku', 'ne', 'na', 'e'];

/** The lexicon's phrases in a text, each once however often it is repeated. */
export function findLexiconWords(words: readonly Word[], lexicon: Lexicon): LexiconHit[] {
  const texts = words.map((word) => knownForm(word.text, lexicon));
  const hits = findPhrases(lexicon.phrases, texts).map(({ value, phrase }) => ({ ...value, phrase }));
  return [...new Map(hits.map((hit) => [hit.phrase, hit])).values()];
}

function knownForm(word: string, { words }: Lexicon): string {
  const last = word.charCodeAt(word.length - 1);
  // a, e, h, u: the last letters of the endings.
  if ((last !== 97 && last !== 101 && last !== 104 && last !== 117) || words.has(word)) return word;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (words.has(stem)) return stem;
  }
  return word;
}
