import type { Cue } from './cues.ts';
import { contestOf, type PersonFound } from './find-names.ts';
import type { NameIndex } from './name-index.ts';
import type { ReadSegment } from './segments.ts';

/** How much each way of naming a contestant counts; a whole one is a pair in its own region. */
const amounts = { name: 0.4, pair: 0.6, asAdvertiser: 0.3, inRegion: 0.3 } as const;

/** One cue per contestant named in the post. */
export function contestantCues(segments: readonly ReadSegment[], index: NameIndex): Cue[] {
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
    const amount =
      amounts[isPair(named) ? 'pair' : 'name'] +
      (asAdvertiser.has(id) ? amounts.asAdvertiser : 0) +
      (regions.has(contest) ? amounts.inRegion : 0);
    const among = rivals.get(contest) ?? 1;
    return {
      feature: 'contestant',
      // A text that names several contestants of one contest is mostly news, or the list of all of them.
      amount: amount / (among * among),
      code: 'contestant-name',
      detail: index.contestantsById.get(id)?.name ?? id,
    };
  });
}

/** One cue per party; short names that are also something else ("PAN") count apart. */
export function partyCues(segments: readonly ReadSegment[]): Cue[] {
  return segments.flatMap(({ source, names }) =>
    names.parties.map(
      ({ sure, words }): Cue => ({
        feature: sure ? 'party' : 'party-short',
        // Two parties in one text: no more than one. Who runs the ad counts whole.
        amount: source === 'advertiser' ? 1 : 0.5,
        code: 'party-name',
        detail: words,
      }),
    ),
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
