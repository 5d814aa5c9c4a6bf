import type { Contest } from '../../core/registry/pack.ts';
import officeWords from './office-words.json';
import { toPlainWords } from './plain-words.ts';

type Office = Contest['office'];

const words: readonly (readonly [Office, readonly string[]])[] = [
  ['president', officeWords.president],
  ['governor', officeWords.governor],
  ['regent', officeWords.regent],
  ['mayor', officeWords.mayor],
  ['legislature', officeWords.legislature],
];

/** The office of a contest, from its own word, else the region's code, else the region's first word. */
export function readOffice(written: string, regionCode: string, region: string): Office {
  return byWord(toPlainWords(written)) ?? byCode(regionCode) ?? byWord(firstWord(region)) ?? 'other';
}

/** A region's name without "Kabupaten", "Kota" or "Provinsi", for comparing. */
export function toRegionWords(region: string): string {
  const plain = toPlainWords(region);
  const office = byWord(firstWord(region));
  return office === null ? plain : plain.slice(firstWord(region).length).trim();
}

function byWord(word: string): Office | null {
  return words.find(([, known]) => known.includes(word))?.[0] ?? null;
}

/** Kemendagri codes: 2 digits are a province; of 4 digits the third is 7 for cities. */
function byCode(code: string): Office | null {
  if (code.length === 2) return 'governor';
  if (code.length !== 4) return null;
  return code[2] === '7' ? 'mayor' : 'regent';
}

function firstWord(region: string): string {
  return toPlainWords(region).split(' ')[0] ?? '';
}
