import { isRunningAt } from '../calendar.ts';
import { findMentions, type NameIndex } from '../political/names.ts';
import type { Sighting } from '../sighting.ts';
import type { Contest } from './pack.ts';
import type { Registry } from './registry.ts';

/**
 * The contests an ad may be about: those its words name; where they name none, every contest of the
 * elections that are running, since any of their candidates may be meant.
 */
export function concernedContests(
  sighting: Sighting,
  registry: Registry,
  names: NameIndex,
  now: string,
): Contest[] {
  const mentioned = mentionedContests(sighting, registry, names);
  if (mentioned.length > 0) return mentioned;
  return registry.index.elections
    .filter((election) => isRunningAt(election, now))
    .flatMap((election) => registry.contestsOf(election.id));
}

function mentionedContests(sighting: Sighting, registry: Registry, names: NameIndex): Contest[] {
  const words = [sighting.text, ...sighting.imageText, sighting.advertiser.name ?? '', sighting.payer ?? ''];
  const mentions = findMentions(words.join('\n'), names);
  const ids = new Set(mentions.contests);
  for (const id of mentions.contestants) {
    const contestant = registry.contestant(id);
    if (contestant !== null) ids.add(contestant.contest);
  }
  return [...ids].map((id) => registry.contest(id)).filter((contest) => contest !== null);
}
