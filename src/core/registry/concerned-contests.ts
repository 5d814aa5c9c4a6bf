import { isRunningAt } from '../calendar.ts';
import { findMentions, type NameIndex } from '../political/names.ts';
import type { Sighting } from '../sighting.ts';
import type { Registry } from './registry.ts';
import type { IndexedContest } from './registry-facts.ts';

/**
 * The contests an ad may be about: those its words name; where they name none, every contest of the
 * elections that are running, since any of their candidates may be meant.
 */
export function concernedContests(
  sighting: Sighting,
  registry: Registry,
  names: NameIndex,
  now: string,
): IndexedContest[] {
  const mentioned = mentionedContests(sighting, registry, names);
  if (mentioned.length > 0) return mentioned;
  return registry.facts.elections
    .filter((election) => isRunningAt(election, now))
    .flatMap((election) => registry.contestsOf(election.id));
}

/** The contests that the ad's words name, by office and region or by a contestant. */
export function mentionedContests(
  sighting: Sighting,
  registry: Registry,
  names: NameIndex,
): IndexedContest[] {
  const words = [sighting.text, ...sighting.imageText, sighting.advertiser.name ?? '', sighting.payer ?? ''];
  return findMentions(words.join('\n'), names)
    .contests.map((id) => registry.contest(id))
    .filter((contest) => contest !== null);
}
