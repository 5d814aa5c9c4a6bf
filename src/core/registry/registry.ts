import { type AccountKey, handleKey, idKey, type Platform } from '../account/account.ts';
import type { ElectionCalendar } from '../calendar.ts';
import { readCore } from './handle-core.ts';
import type { Contest, Contestant, Pack, RegisteredAccount, RegistryIndex } from './pack.ts';

/**
 * A registry ready to be asked. Everything goes through these functions, so that the form behind them
 * can change. Several entries of one key (one withdrawn, one in force) all come back, in pack order.
 */
export interface Registry {
  readonly index: RegistryIndex;
  entriesById(platform: Platform, id: string): readonly RegisteredAccount[];
  entriesByHandle(platform: Platform, handle: string): readonly RegisteredAccount[];
  /** Entries in force whose handle has this core (see handle-core.ts). */
  entriesByCore(core: string): readonly RegisteredAccount[];
  contestant(id: string): Contestant | null;
  contest(id: string): Contest | null;
  contestsOf(election: string): readonly Contest[];
  election(id: string): ElectionCalendar | null;
}

/** Makes a registry of checked packs. Entries whose contestant, contest or election is missing are left out. */
export function buildRegistry(index: RegistryIndex, packs: readonly Pack[]): Registry {
  const elections = new Map(index.elections.map((election) => [election.id, election]));
  const contests = new Map(
    packs
      .flatMap((pack) => pack.contests)
      .filter((contest) => elections.has(contest.election))
      .map((contest) => [contest.id, contest]),
  );
  const contestants = new Map(
    packs
      .flatMap((pack) => pack.contestants)
      .filter((contestant) => contests.has(contestant.contest))
      .map((contestant) => [contestant.id, contestant]),
  );
  const byKey = new Map<AccountKey, RegisteredAccount[]>();
  const byCore = new Map<string, RegisteredAccount[]>();
  for (const account of packs.flatMap((pack) => pack.accounts)) {
    if (!contestants.has(account.contestant)) continue;
    if (account.id !== null) add(byKey, idKey(account.platform, account.id), account);
    if (account.handle === null) continue;
    add(byKey, handleKey(account.platform, account.handle), account);
    const core = account.revoked === null ? readCore(account.handle) : null;
    if (core !== null) add(byCore, core, account);
  }
  const contestsByElection = new Map<string, Contest[]>();
  for (const contest of contests.values()) add(contestsByElection, contest.election, contest);
  return {
    index,
    entriesById: (platform, id) => byKey.get(idKey(platform, id)) ?? [],
    entriesByHandle: (platform, handle) => byKey.get(handleKey(platform, handle)) ?? [],
    entriesByCore: (core) => byCore.get(core) ?? [],
    contestant: (id) => contestants.get(id) ?? null,
    contest: (id) => contests.get(id) ?? null,
    contestsOf: (election) => contestsByElection.get(election) ?? [],
    election: (id) => elections.get(id) ?? null,
  };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
