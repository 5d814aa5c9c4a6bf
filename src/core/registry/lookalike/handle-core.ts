import { fields, integer, list, onlyFields, ParseError, type Parser } from '../../parse.ts';
import bundled from './affixes.json';
import { skeletonOf } from './skeleton.ts';

/** Words that many accounts put before or after a name, as they are and as they look in a skeleton. */
export interface Affixes {
  /** By their first letter, the longest first. */
  byFirst: ReadonlyMap<string, readonly string[]>;
  /** By their last letter, the longest first. */
  byLast: ReadonlyMap<string, readonly string[]>;
}

/** Shorter cores are everyday words and first names: too many accounts would resemble each other. */
const shortestCore = 6;

export const parseAffixes: Parser<Affixes> = (value, path) => {
  const from = fields(value, path);
  onlyFields(from, ['schema', 'words'], path);
  integer(1, 1)(from.schema, `${path}.schema`);
  const words = list(parseWord, 2_000)(from.words, `${path}.words`);
  const all = [...new Set([...words, ...words.map(skeletonOf)])].sort((a, b) => b.length - a.length);
  return { byFirst: grouped(all, 0), byLast: grouped(all, -1) };
};

function grouped(words: readonly string[], letter: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = word.at(letter) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}

function parseWord(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^[a-z]{2,30}$/.test(value)) {
    throw new ParseError(path, 'a word of 2 to 30 small letters');
  }
  return value;
}

/** What the package ships; signed rules replace it. */
export const bundledAffixes: Affixes = parseAffixes(bundled, 'affixes.json');

/**
 * What is left of a handle as the eye reads it, without punctuation, numbers at its end and words such as
 * "official" or "tim" at either end, as far as enough is left. Null where the rest is too short to speak of
 * resemblance.
 */
export function readCore(handle: string, affixes: Affixes = bundledAffixes): string | null {
  const name = handle.includes('/') ? handle.replace(/^(c|user|r|in|company|school|showcase)\//, '') : handle;
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[._\-·]/g, '');
  // Numbers go before letters are merged too: in a skeleton "2010" would end in letters.
  const core = stripAll(skeletonOf(stripAll(plain, affixes)), affixes);
  return core.length >= shortestCore ? core : null;
}

function stripAll(name: string, affixes: Affixes): string {
  let left = name;
  for (let before = ''; before !== left; ) {
    before = left;
    left = stripOnce(withoutNumber(left), affixes);
  }
  return left;
}

function withoutNumber(name: string): string {
  let end = name.length;
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Without the longest of the words at either end; of equally long ones without the last. */
function stripOnce(name: string, { byFirst, byLast }: Affixes): string {
  const most = name.length - shortestCore;
  const last = byLast
    .get(name.charAt(name.length - 1))
    ?.find((word) => fits(word, most) && name.endsWith(word));
  const first = byFirst.get(name.charAt(0))?.find((word) => fits(word, most) && name.startsWith(word));
  const [ending, beginning] = [last?.length ?? 0, first?.length ?? 0];
  return ending >= beginning ? name.slice(0, name.length - ending) : name.slice(beginning);
}

function fits(word: string, most: number): boolean {
  return word.length <= most;
}
