import type { AccountRef } from '../../account/account.ts';
import { byteString } from '../account-key-bytes.ts';
import { entriesFrom, entryAt, valuesOf } from '../front-coded.ts';
import { lookUp } from '../lookup.ts';
import type { ListedAccount, ListedContestant, Registry } from '../registry.ts';
import { type Affixes, bundledAffixes, readCore } from './handle-core.ts';
import { displayNameKey, joinedKey, shortestJoined } from './name-keys.ts';
import { nearCores } from './segments.ts';

/** What an account resembles: another account, or the name of a contestant. */
export type Resemblance =
  | { because: 'same-core' | 'near'; listed: ListedAccount }
  | { because: 'display-name' | 'name-in-handle'; listed: ListedContestant };

export interface Suspect extends AccountRef {
  name: string | null;
}

/** Which of several resembled accounts to name first. */
export interface Nearness {
  /** Ids of the contests that the ad names. */
  contests: ReadonlySet<string>;
  /** Code of the user's region; blank where not known. */
  region: string;
}

/** More of one kind are not read: the first ones tell enough. */
const mostRead = 6;

/**
 * The official account that an account outside the list resembles by its handle. `wide` looks further than
 * the same core: it is for ads that are political, since near names of shops and people are common.
 */
export async function findLookalike(
  registry: Registry,
  account: Suspect,
  nearness: Nearness,
  wide: boolean,
  affixes: Affixes = bundledAffixes,
): Promise<Resemblance | null> {
  const core = account.handle === null ? null : readCore(account.handle, affixes);
  const { cores, segments } = registry.index;
  const context = { registry, suspect: account, nearness, affixes };
  const same = core === null ? [] : valuesOf(cores, byteString(core));
  const exact = await nearestAccount(same, context);
  if (exact !== null) return { because: 'same-core', listed: exact };
  if (!wide) return null;
  const byName = account.name === null ? null : displayNameKey(account.name);
  const sameName = byName === null ? [] : valuesOf(registry.index.names, byName);
  const named = await nearestContestant(registry, sameName, nearness);
  if (named !== null) return { because: 'display-name', listed: named };
  if (core === null) return null;
  const close = nearCores(byteString(core), cores, segments).map(
    (position) => entryAt(cores, position).value,
  );
  const near = await nearestAccount(close, context);
  if (near !== null) return { because: 'near', listed: near };
  const inside = await nearestContestant(registry, namedIn(byteString(core), registry.index), nearness);
  return inside === null ? null : { because: 'name-in-handle', listed: inside };
}

interface Context {
  registry: Registry;
  suspect: Suspect;
  nearness: Nearness;
  affixes: Affixes;
}

async function nearestAccount(positions: readonly number[], context: Context): Promise<ListedAccount | null> {
  const read = await Promise.all(
    positions.slice(0, mostRead).map((position) => onSamePlatform(position, context)),
  );
  const listed = read.filter((one) => one !== null);
  const { nearness, suspect } = context;
  return best(listed, (one) => rank(one, nearness) * 2 + (one.account.platform === suspect.platform ? 1 : 0));
}

/** A core stands in the index once for each contestant; the account meant is the one on the suspect's platform. */
async function onSamePlatform(
  position: number,
  { registry, suspect: { platform }, affixes }: Context,
): Promise<ListedAccount | null> {
  const listed = await registry.readAccount(position);
  if (listed === null || listed.account.platform === platform) return listed;
  const core = listed.account.handle === null ? null : readCore(listed.account.handle, affixes);
  const siblings = await registry.readSiblings(position, platform);
  const twin = siblings.find(
    (one) =>
      one.handle !== null &&
      readCore(one.handle, affixes) === core &&
      lookUp(registry.index, one).kind === 'found',
  );
  return twin === undefined ? listed : { ...listed, account: twin };
}

async function nearestContestant(
  registry: Registry,
  positions: readonly number[],
  nearness: Nearness,
): Promise<ListedContestant | null> {
  const read = await Promise.all(
    positions.slice(0, mostRead).map((position) => registry.readContestant(position)),
  );
  return best(
    read.filter((one) => one !== null),
    (one) => rank(one, nearness),
  );
}

/** Contests named by the ad first, then the user's regency, then the user's province. */
function rank({ contest }: ListedContestant, { contests, region }: Nearness): number {
  if (contests.has(contest.id)) return 3;
  if (region === '' || contest.regionCode === '') return 0;
  if (contest.regionCode === region) return 2;
  return contest.regionCode.slice(0, 2) === region.slice(0, 2) ? 1 : 0;
}

function best<T>(items: readonly T[], score: (item: T) => number): T | null {
  let chosen: T | null = null;
  let highest = -1;
  for (const item of items) {
    if (score(item) <= highest) continue;
    chosen = item;
    highest = score(item);
  }
  return chosen;
}

/** Contestants whose first two names, written together, stand in a core; those with the longest names first. */
function namedIn(core: string, { names }: Registry['index']): number[] {
  const found: { key: string; value: number }[] = [];
  for (let start = 0; start + shortestJoined <= core.length; start += 1) {
    const beginning = joinedKey(core.slice(start, start + shortestJoined));
    for (const entry of entriesFrom(names, beginning)) {
      if (core.startsWith(entry.key.slice(1), start)) found.push(entry);
    }
  }
  return found.sort((a, b) => b.key.length - a.key.length).map(({ value }) => value);
}
