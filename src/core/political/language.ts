import type { ModelWord } from './ngrams.ts';
import { englishSmallWords, foreignSmallWords, smallWords, tellingWords } from './small-words.ts';

/** Below this many letters a text is too short to tell. */
const enough = 12;
/** The last letter of the Latin blocks that stand together in Unicode. */
const lastLatin = 0x24f;

export type Language = 'local' | 'english' | 'foreign';

/**
 * What a text is written in. `foreign`, a language the model does not know: mostly letters other than Latin, or more
 * small words of other languages than of its own. `local`: Indonesian, Malay, a regional language, or not to be told.
 */
export function readLanguage(words: readonly ModelWord[]): Language {
  let letters = 0;
  let otherLetters = 0;
  const small = { local: 0, english: 0, foreign: 0 };
  for (const word of words) {
    if (word === null) continue;
    letters += word.length;
    if (word.charCodeAt(0) > lastLatin) otherLetters += word.length;
    else if (englishSmallWords.has(word)) small.english += 1;
    else if (smallWords.has(word) || tellingWords.has(word)) small.local += 1;
    else if (foreignSmallWords.has(word)) small.foreign += 1;
  }
  const isOther = otherLetters * 2 > letters || small.foreign > small.local + small.english;
  if (letters >= enough && isOther) return 'foreign';
  return small.english > small.local ? 'english' : 'local';
}
