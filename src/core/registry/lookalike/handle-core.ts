import { fields, integer, list, onlyFields, ParseError, type Parser } from '../../parse.ts';
import bundled from './affixes.json';
import { skeletonOf } from './skeleton.ts';

/** Words that many accounts put before or after a name, as they are and as they look in a skeleton. */
export interface Affixes {
  all: ReadonlySet<string>;
  /** Their lengths, the longest first. */
  lengths: readonly number[];
}

/** Shorter cores are everyday words and first names: too many accounts would resemble each other. */
const shortestCore = 6;

export const parseAffixes: Parser<Affixes> = (value, path) => {
  const from = fields(value, path);
  onlyFields(from, ['schema', 'words'], path);
  integer(1, 1)(from.schema, `${path}.schema`);
  const words = list(parseWord, 2_000)(from.words, `${path}.words`);
  const all = new Set([...words, ...words.map(skeletonOf)]);
  const lengths = [...new Set([...all].map((word) => word.length))].sort((one, other) => other - one);
  return { all, lengths };
};

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
  const name = handle.replace(/^(c|user|r|in|company|school|showcase)\//, '');
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
    left = stripOnce(left.replace(/\d+$/, ''), affixes);
  }
  return left;
}

function stripOnce(name: string, { all, lengths }: Affixes): string {
  for (const length of lengths) {
    if (name.length - length < shortestCore) continue;
    if (all.has(name.slice(-length))) return name.slice(0, -length);
    if (all.has(name.slice(0, length))) return name.slice(length);
  }
  return name;
}
