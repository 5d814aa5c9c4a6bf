import type { Cue } from './cues.ts';
import { contestOf, type PersonFound } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import type { ReadSegment } from './segments.ts';

/** One cue per contestant named in the post. */
export function contestantCues(segments: readonly ReadSegment[], index: NameIndex, { cues }: Lexicon): Cue[] {
  const regions = new Set(segments.flatMap(({ names }) => names.regions));
  const byContestant = groupByContestant(segments.flatMap(({ names }) => names.people));
  const asAdvertiser = new Set(
    segments
      .filter(({ source }) => source === 'advertiser')
      .flatMap(({ names }) => names.people.map(({ contestant }) => contestant)),
  );
  const rivals = countRivals(byContestant, index);
  return [...byContestant].map(([id, named]) => {
    const contest = index.contestantsById.get(id)?.contest ?? '';
    const weight =
      cues[isPair(named) ? 'contestant-pair' : 'contestant-name'] +
      (asAdvertiser.has(id) ? cues['contestant-advertiser'] : 0) +
      (regions.has(contest) ? cues['contestant-region'] : 0);
    return {
      code: 'contestant-name',
      // A text that names several contestants of one contest is mostly news, or the list of all of them.
      weight: weight / (rivals.get(contest) ?? 1),
      detail: index.contestantsById.get(id)?.name ?? id,
    };
  });
}

/** One cue per party named beyond doubt. */
export function partyCues(segments: readonly ReadSegment[], { cues }: Lexicon): Cue[] {
  return segments.flatMap(({ source, names }) =>
    names.parties
      .filter(({ sure }) => sure)
      .map(({ words }) => ({
        code: 'party-name',
        weight: cues[source === 'advertiser' ? 'party-advertiser' : 'party-name'],
        detail: words,
      })),
  );
}

/** Short names that may be a party's; to be counted only in political company. */
export function ambiguousPartyCues(segments: readonly ReadSegment[], { cues }: Lexicon): Cue[] {
  return segments.flatMap(({ names }) =>
    names.parties
      .filter(({ sure }) => !sure)
      .map(({ words }) => ({ code: 'party-name', weight: cues['party-ambiguous'], detail: words })),
  );
}

function groupByContestant(people: readonly PersonFound[]): Map<string, PersonFound[]> {
  const groups = new Map<string, PersonFound[]>();
  for (const person of people) {
    const group = groups.get(person.contestant);
    if (group) group.push(person);
    else groups.set(person.contestant, [person]);
  }
  return groups;
}

/** Named as a joined pair, or both members by their own names. */
function isPair(named: readonly PersonFound[]): boolean {
  return (
    named.some(({ member, loose }) => member === null && !loose) ||
    new Set(named.map(({ member }) => member)).size > 1
  );
}

function countRivals(byContestant: Map<string, PersonFound[]>, index: NameIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [person] of byContestant.values()) {
    const contest = person === undefined ? '' : contestOf(person, index);
    counts.set(contest, (counts.get(contest) ?? 0) + 1);
  }
  return counts;
}
