import type { Contest, Contestant } from '../registry/pack.ts';
import { contestPhrases, regionNames } from './contest-names.ts';
import type { Party } from './parties.ts';
import { callName, personNameForms } from './person-name.ts';
import { addPhrase, newPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { readWords } from './words.ts';

/** One way in which a contestant is named. */
interface NamedAs {
  contestant: string;
  /** Which of its members; null for the pair. */
  member: number | null;
}

interface PartyNamedAs {
  party: string;
  /** Whether the phrase can mean nothing else. */
  sure: boolean;
  /** "PAN" counts in capitals only. */
  inCapitals: boolean;
}

/** All names a text is read for; built once per registry version. */
export interface NameIndex {
  people: PhraseIndex<NamedAs[]>;
  /** Office with region → ids of contests. */
  contests: PhraseIndex<string[]>;
  /** Region alone → ids of contests. Supports other cues, names no contest by itself. */
  regions: PhraseIndex<string[]>;
  parties: PhraseIndex<PartyNamedAs>;
  contestantsById: Map<string, Contestant>;
}

/** A name shared by more contestants than this tells nobody apart. */
const mostSharers = 5;

/** Names in a stored list are taken as written: nothing in them is split further than into words. */
const splitNothing = () => true;

export function buildNameIndex(
  contests: readonly Contest[],
  contestants: readonly Contestant[],
  parties: readonly Party[],
): NameIndex {
  const index: NameIndex = {
    people: newPhraseIndex(),
    contests: newPhraseIndex(),
    regions: newPhraseIndex(),
    parties: newPhraseIndex(),
    contestantsById: new Map(contestants.map((contestant) => [contestant.id, contestant])),
  };
  for (const contest of contests) addContest(index, contest);
  for (const contestant of contestants) addContestant(index, contestant);
  for (const party of parties) addParty(index, party);
  for (const [phrase, named] of index.people.values) {
    if (new Set(named.map(({ contestant }) => contestant)).size > mostSharers)
      index.people.values.delete(phrase);
  }
  return index;
}

function addContest(index: NameIndex, contest: Contest): void {
  for (const phrase of contestPhrases(contest)) append(index.contests, phrase, contest.id);
  for (const region of regionNames(contest)) append(index.regions, region.split(' '), contest.id);
}

function addContestant(index: NameIndex, { id, members }: Contestant): void {
  members.forEach((name, member) => {
    for (const form of personNameForms(name)) append(index.people, form, { contestant: id, member });
  });
  for (const phrase of pairPhrases(members)) append(index.people, phrase, { contestant: id, member: null });
}

/** "Raka-Sinta", "Raka dan Sinta": the two call names side by side. */
function pairPhrases(members: readonly string[]): string[][] {
  const [first, second] = members.map(callName);
  if (members.length !== 2 || !first || !second || first === second) return [];
  return [
    [first, second],
    [first, 'dan', second],
    [first, 'and', second],
  ];
}

function addParty(index: NameIndex, party: Party): void {
  const add = (name: string, named: PartyNamedAs) => {
    // Both as written and split at its inner capitals, as a hashtag would be: "NasDem", "Nas Dem".
    for (const isKnown of [splitNothing, () => false]) {
      const words = readWords(isKnown === splitNothing ? name : `#${name}`, isKnown).map((word) => word.text);
      if (!index.parties.values.has(words.join(' '))) addPhrase(index.parties, words, named);
    }
  };
  const inCapitals = (name: string) => name === name.toUpperCase();
  add(party.name, { party: party.id, sure: true, inCapitals: false });
  for (const name of party.abbreviations) add(name, { party: party.id, sure: true, inCapitals: false });
  for (const name of party.ambiguous) {
    add(`Partai ${name}`, { party: party.id, sure: true, inCapitals: false });
    add(name, { party: party.id, sure: false, inCapitals: inCapitals(name) });
  }
}

function append<T>(index: PhraseIndex<T[]>, phrase: readonly string[], value: T): void {
  const before = index.values.get(phrase.join(' '));
  if (before) before.push(value);
  else addPhrase(index, phrase, [value]);
}
