import { afterBeginning, type LabelWords } from './label-words.ts';

const longestTime = 45;

/** As `isTime`, for a text that was put together from letters: decoys are digits too, so the whole of it has to be one. */
export function isWholeTime(text: string, words: LabelWords): boolean {
  return isTime(text, words) && !/^\d/.test(text) ? true : wholeTime.test(text);
}

/** "2 jam", "27 minutes ago", "10:30": one number, then words. */
const wholeTime = /^\d{1,3}([.:]\d\d)?(\s?\p{L}{1,10}\.?(\s\p{L}{1,10}){0,3})?$/u;

/** "2 jam", "27 minutes ago", "12 Oktober pukul 10.00", "Kemarin"; also one digit of a split-up time. */
export function isTime(text: string, words: LabelWords): boolean {
  if (text === '' || text.length > longestTime) return false;
  const said = text.toLowerCase();
  if (words.notTimes.some((word) => said.endsWith(word))) return false;
  return /^\d/.test(said) || /\d[.:]\d\d/.test(said) || afterBeginning(said, words.timeWords) !== null;
}
