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
] as const;
const groupsAgainst = ['shop', 'other-contest', 'charity', 'administration', 'announcement', 'news'] as const;
const groupNames = [...groupsFor, ...groupsAgainst] as const;
export type GroupFor = (typeof groupsFor)[number];
export type GroupAgainst = (typeof groupsAgainst)[number];
export type GroupName = GroupFor | GroupAgainst;

/** What each thing that is not a word of the lexicon adds to the score. */
const cueNames = [
  'contestant-name',
  'contestant-pair',
  'contestant-advertiser',
  'contestant-region',
  'party-name',
  'party-ambiguous',
  'party-advertiser',
  'ballot-number',
  'ballot-number-unsure',
  'call-next-to-name',
  'price',
] as const;
type CueName = (typeof cueNames)[number];

interface LexiconEntry {
  group: GroupName;
  weight: number;
}

export interface Lexicon {
  revision: number;
  /** Scores from which an ad counts as political, and as maybe political. */
  thresholds: { political: number; maybe: number };
  /** Most that all election and issue words together can add: they tell the topic, not the aim. */
  contextCap: number;
  /** How much of a political score must come from more than the topic. */
  aimNeeded: number;
  /** How much other evidence a word needs that is political only in company (relawan, PAN). */
  companyNeeded: number;
  /** How many times a group against counts where the advertiser's own name holds it. */
  advertiserFactor: number;
  cues: Record<CueName, number>;
  /** Most that one group can add or take. */
  caps: Record<GroupName, number>;
  /** Words that, right before or after a name, ask to vote for it. */
  callsBefore: ReadonlySet<string>;
  callsAfter: ReadonlySet<string>;
  phrases: PhraseIndex<LexiconEntry>;
  words: ReadonlySet<string>;
}

const weight = decimal(0, 1);
const topFields = [
  'revision',
  'thresholds',
  'contextCap',
  'aimNeeded',
  'companyNeeded',
  'advertiserFactor',
  'cues',
  'callsBefore',
  'callsAfter',
  'groups',
] as const;

export function parseLexicon(value: unknown, path = 'lexicon'): Lexicon {
  const from = fields(value, path);
  onlyFields(from, topFields, path);
  const thresholds = fields(from.thresholds, `${path}.thresholds`);
  onlyFields(thresholds, ['political', 'maybe'], `${path}.thresholds`);
  const groups = fields(from.groups, `${path}.groups`);
  onlyFields(groups, groupNames, `${path}.groups`);
  const phrases = newPhraseIndex<LexiconEntry>();
  const caps = parseRecord(groupNames, (name) =>
    parseGroup(groups[name], `${path}.groups.${name}`, name, phrases),
  );
  const callsBefore = new Set(list(phrase, 200)(from.callsBefore, `${path}.callsBefore`));
  const callsAfter = new Set(list(phrase, 200)(from.callsAfter, `${path}.callsAfter`));
  const cues = fields(from.cues, `${path}.cues`);
  onlyFields(cues, cueNames, `${path}.cues`);
  return {
    revision: integer(1, 1e9)(from.revision, `${path}.revision`),
    thresholds: {
      political: weight(thresholds.political, `${path}.thresholds.political`),
      maybe: weight(thresholds.maybe, `${path}.thresholds.maybe`),
    },
    contextCap: weight(from.contextCap, `${path}.contextCap`),
    aimNeeded: weight(from.aimNeeded, `${path}.aimNeeded`),
    companyNeeded: weight(from.companyNeeded, `${path}.companyNeeded`),
    advertiserFactor: decimal(1, 10)(from.advertiserFactor, `${path}.advertiserFactor`),
    cues: parseRecord(cueNames, (name) => weight(cues[name], `${path}.cues.${name}`)),
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
