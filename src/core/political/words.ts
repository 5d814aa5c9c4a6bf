import { splitHashtag } from './hashtags.ts';
import { normaliseText } from './normalise.ts';

export interface Word {
  /** In lower case, without apostrophes; letters only or digits only. */
  text: string;
  letterCase: 'upper' | 'capital' | 'lower';
  /** Whether it is part of a hashtag or of a handle. */
  mark: '#' | '@' | null;
  /** What stands between the word before and this one. */
  gap: string;
}

const address = /(?:https?:\/\/|www\.)\S+/giu;
const token = /[#@]?[\p{L}\p{N}]+(?:['’ʼ`]\p{L}+)*/gu;

/** Splits a raw text into words. Web addresses are left out; hashtags and handles are split up. */
export function readWords(raw: string, isKnown: (word: string) => boolean): Word[] {
  const text = normaliseText(raw).replace(address, '\n');
  const words: Word[] = [];
  let last = 0;
  for (const found of text.matchAll(token)) {
    let gap = text.slice(last, found.index);
    last = found.index + found[0].length;
    const first = found[0].charAt(0);
    const mark = first === '#' || first === '@' ? first : null;
    const bare = (mark === null ? found[0] : found[0].slice(1)).replace(/['’ʼ`]/gu, '');
    for (const part of mark === null ? splitDigits(bare) : splitHashtag(bare, isKnown).flatMap(splitDigits)) {
      words.push({ text: part.toLowerCase(), letterCase: readCase(part), mark, gap });
      gap = '';
    }
  }
  return words;
}

/** "nomor2" is two words, and so is "50rb". */
function splitDigits(word: string): string[] {
  return word.match(/\p{L}+|\p{N}+/gu) ?? [];
}

function readCase(word: string): Word['letterCase'] {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'capital';
}
