import { afterBeginning, type LabelWords } from './label-words.ts';

const longestTime = 45;

/** "2 jam", "27 minutes ago", "12 Oktober pukul 10.00", "Kemarin"; also one digit of a split-up time. */
export function isTime(text: string, words: LabelWords): boolean {
  if (text === '' || text.length > longestTime) return false;
  const said = text.toLowerCase();
  if (words.notTimes.some((word) => said.endsWith(word))) return false;
  return /^\d/.test(said) || /\d[.:]\d\d/.test(said) || afterBeginning(said, words.timeWords) !== null;
}
