import { decimal, fields, integer, list, onlyFields, ParseError, type Parser, text } from '../parse.ts';
import lexiconData from './lexicon.json';
import { addPhrase, newPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { readWords } from './words.ts';

/** Groups that speak for an ad being political bear the code of the reason they give. */
const groupsFor = [
  'asks-for-vote',
  'asks-for-support',
  'campaign-words',
  'election-words',
  'issue-words',
  'issue-campaign',
  'praise-words',
] as const;
const groupsAgainst = ['shop', 'other-contest', 'charity', 'administration', 'announcement', 'news'] as const;
export const groupNames = [...groupsFor, ...groupsAgainst] as const;
export type GroupFor = (typeof groupsFor)[number];
type GroupAgainst = (typeof groupsAgainst)[number];
export type GroupName = GroupFor | GroupAgainst;

interface LexiconEntry {
  group: GroupName;
  weight: number;
}

export interface Lexicon {
  revision: number;
  /** Most that one group can give. */
  caps: Record<GroupName, number>;
  /** Words that, right before or after a name, ask to vote for it. */
  callsBefore: ReadonlySet<string>;
  callsAfter: ReadonlySet<string>;
  phrases: PhraseIndex<LexiconEntry>;
  words: ReadonlySet<string>;
}

const weight = decimal(0, 1);

export function parseLexicon(value: unknown, path = 'lexicon'): Lexicon {
  const from = fields(value, path);
  onlyFields(from, ['revision', 'callsBefore', 'callsAfter', 'groups'], path);
  const groups = fields(from.groups, `${path}.groups`);
  onlyFields(groups, groupNames, `${path}.groups`);
  const phrases = newPhraseIndex<LexiconEntry>();
  const caps = parseRecord(groupNames, (name) =>
    parseGroup(groups[name], `${path}.groups.${name}`, name, phrases),
  );
  const callsBefore = new Set(list(phrase, 200)(from.callsBefore, `${path}.callsBefore`));
  const callsAfter = new Set(list(phrase, 200)(from.callsAfter, `${path}.callsAfter`));
  return {
    revision: integer(1, 1e9)(from.revision, `${path}.revision`),
    caps,
    callsBefore,
    callsAfter,
    phrases,
    words: new Set([...phrases.words, ...callsBefore, ...callsAfter]),
  };
}

/** Reads one group's phrases into the index and gives back its cap. */
function parseGroup(value: unknown, path: string, group: GroupName, into: PhraseIndex<LexiconEntry>): number {
  const from = fields(value, path);
  onlyFields(from, ['cap', 'phrases'], path);
  const phrases = fields(from.phrases, `${path}.phrases`);
  for (const [name, given] of Object.entries(phrases)) {
    const at = `${path}.phrases.${name}`;
    const words = phrase(name, at);
    if (into.values.has(words)) throw new ParseError(at, 'a phrase that stands in one group only');
    addPhrase(into, words.split(' '), { group, weight: weight(given, at) });
  }
  return weight(from.cap, `${path}.cap`);
}

/** A phrase is stored as texts are read, or it would never match. */
const phrase: Parser<string> = (value, path) => {
  const given = text(60)(value, path);
  const read = readWords(given, () => true).map((word) => word.text);
  if (given === '' || read.join(' ') !== given) {
    throw new ParseError(path, 'words in lower case, letters and digits apart, one space between');
  }
  return given;
};

function parseRecord<K extends string, V>(names: readonly K[], read: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<K, V>;
}

/** The lexicon in the package. */
export const lexicon: Lexicon = parseLexicon(lexiconData);

/** Whether a name is that of a group that speaks for an ad being political. */
export function isGroupFor(name: string): name is GroupFor {
  return groupsFor.some((group) => group === name);
}
