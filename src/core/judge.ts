import type { AccountRef } from './account/account.ts';
import { type DateState, dateStateAt } from './calendar.ts';
import { bundledModel } from './political/bundled-model.ts';
import { decidePolitical } from './political/decide.ts';
import type { PoliticalModel } from './political/model.ts';
import type { NameIndex } from './political/names.ts';
import { concernedContests } from './registry/concerned-contests.ts';
import { type Freshness, freshnessAt } from './registry/freshness.ts';
import { findLookalike } from './registry/lookalike.ts';
import { type ListedAccount, type Lookup, lookUp } from './registry/lookup.ts';
import type { Contest } from './registry/pack.ts';
import type { Registry } from './registry/registry.ts';
import type { RegistryState } from './registry-state.ts';
import type { Sighting } from './sighting.ts';
import type { Judgement, ListVersion, NamedContestant, Verdict } from './verdict.ts';

/**
 * What is said about a sighting at an ISO instant (design.md section 7). A registry of null is one that
 * has not been read yet. Unknown is never `not-listed`: what cannot be checked says why.
 */
export function judge(
  sighting: Sighting,
  registry: Registry | null,
  names: NameIndex,
  now: string,
  model: PoliticalModel = bundledModel(),
): Judgement {
  const account = advertiserAccount(sighting);
  const freshness = registry === null ? null : freshnessAt(registry.index, now);
  const lookup: Lookup = registry && account ? lookUp(registry, account) : { kind: 'nothing' };
  const political = decidePolitical(
    {
      text: sighting.text,
      imageText: sighting.imageText,
      landing: sighting.landing,
      advertiserName: sighting.advertiser.name,
      payer: sighting.payer,
      registered: lookup.kind === 'found' && freshness !== 'expired',
    },
    names,
    model,
  );
  const isPolitical = political.decision === 'political';
  if (registry === null || freshness === null) {
    return {
      political,
      verdict: isPolitical ? { kind: 'cannot-check', why: 'no-registry', list: null } : null,
    };
  }
  const list = listVersion(registry, freshness);
  const verdict =
    freshness === 'expired'
      ? verdictOfExpired(lookup, isPolitical, list)
      : (verdictOfListed(registry, account, lookup, list, now) ??
        (isPolitical ? verdictOfUnlisted(sighting, registry, names, list, now) : null));
  return { political, verdict };
}

function advertiserAccount({ platform, advertiser: { handle, id } }: Sighting): AccountRef | null {
  return handle === null && id === null ? null : { platform, handle, id };
}

/** An expired list says nothing, neither for nor against an account. */
function verdictOfExpired(lookup: Lookup, isPolitical: boolean, list: ListVersion): Verdict | null {
  const wasListed = lookup.kind === 'found' || lookup.kind === 'handle-reused';
  return wasListed || isPolitical ? { kind: 'cannot-check', why: 'list-expired', list } : null;
}

/** What the list says about the account itself, whatever the ad is about; null where it says nothing. */
function verdictOfListed(
  registry: Registry,
  account: AccountRef | null,
  lookup: Lookup,
  list: ListVersion,
  now: string,
): Verdict | null {
  if (lookup.kind === 'found') {
    return {
      kind: 'registered',
      contestant: nameContestant(lookup),
      matchedBy: lookup.matchedBy,
      source: lookup.account.source,
      dateState: dateStateAt(lookup.election, now),
      list,
    };
  }
  if (lookup.kind === 'handle-reused') return { kind: 'cannot-check', why: 'handle-reused', list };
  const resembled = account && findLookalike(registry, account);
  if (resembled === null) return null;
  const { platform, handle } = resembled.account;
  const name = handle ?? '';
  return {
    kind: 'lookalike',
    resembles: platform === account?.platform ? name : `${name} (${platform})`,
    contestant: nameContestant(resembled),
    list,
  };
}

/** A political ad of an account about which the list says nothing. */
function verdictOfUnlisted(
  sighting: Sighting,
  registry: Registry,
  names: NameIndex,
  list: ListVersion,
  now: string,
): Verdict {
  if (advertiserAccount(sighting) === null)
    return { kind: 'cannot-check', why: 'advertiser-unreadable', list };
  const contests = concernedContests(sighting, registry, names, now);
  if (contests.length === 0 || contests.some((contest) => contest.list !== 'complete')) {
    return { kind: 'cannot-check', why: 'no-list', list };
  }
  return { kind: 'not-listed', dateState: sharedDateState(contests, registry, now), list };
}

function sharedDateState(contests: readonly Contest[], registry: Registry, now: string): DateState {
  const states = new Set(
    contests.map((contest) => {
      const election = registry.election(contest.election);
      return election === null ? 'unknown' : dateStateAt(election, now);
    }),
  );
  const [only = 'unknown'] = states;
  return states.size === 1 ? only : 'unknown';
}

function nameContestant({ contestant, contest, election }: ListedAccount): NamedContestant {
  return {
    id: contestant.id,
    number: contestant.number,
    name: contestant.name,
    office: contest.office,
    region: contest.region,
    election: election.names,
  };
}

function listVersion({ index }: Registry, freshness: Freshness): ListVersion {
  return {
    name: index.name,
    version: index.version,
    issued: index.issued,
    sample: index.sample,
    state: freshness === 'fresh' ? 'fresh' : 'stale',
  };
}

/** What the popup says about the list itself. */
export function registryState(registry: Registry | null, now: string): RegistryState {
  if (registry === null) return { state: 'missing', list: null };
  const freshness = freshnessAt(registry.index, now);
  return { state: freshness === 'expired' ? 'expired' : 'ready', list: listVersion(registry, freshness) };
}
