import type { Word } from './words.ts';

const currencies = new Set(['rp', 'idr', 'rm', 'usd']);
const amounts = new Set(['rb', 'ribu', 'ribuan', 'k', 'rbu']);
const discounts = new Set(['diskon', 'disc', 'discount', 'off', 'cashback', 'potongan']);

/** Places where something is priced: "Rp 50.000", "50rb", "diskon 30%", "30% off", "$25". */
export function countPrices(words: readonly Word[]): number {
  return words.filter((_, at) => isPrice(words, at)).length;
}

function isPrice(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.text.charCodeAt(0) > 57 || !/^\d+$/u.test(word.text)) return false;
  const [before, after] = [words[at - 1]?.text ?? '', words[at + 1]];
  if (currencies.has(before) || discounts.has(before) || word.gap.endsWith('$')) return true;
  if (after === undefined) return false;
  if (amounts.has(after.text)) return true;
  return after.gap.startsWith('%') && discounts.has(after.text);
}
