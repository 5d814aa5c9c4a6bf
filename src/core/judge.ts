import type { AccountRef } from './account/account.ts';
import { type DateState, dateStateAt } from './calendar.ts';
import { decidePolitical } from './political/decide.ts';
import type { PoliticalDecision } from './political/decision.ts';
import type { PoliticalModel } from './political/model.ts';
import type { NameIndex } from './political/names.ts';
import { concernedContests, mentionedContests } from './registry/concerned-contests.ts';
import { type Freshness, freshnessAt, freshnessOf, worse } from './registry/freshness.ts';
import { findLookalike, type Resemblance } from './registry/lookalike/find-lookalike.ts';
import { type Lookup, lookUp } from './registry/lookup.ts';
import type { Contest } from './registry/pack.ts';
import { describeSource } from './registry/pack-text.ts';
import type { ListedContestant, Registry } from './registry/registry.ts';
import type { Sighting } from './sighting.ts';
import type { Judgement, ListVersion, NamedContestant, Verdict } from './verdict.ts';

/** What an ad is judged with. A registry of null has not been read yet. */
export interface Knowledge {
  registry: Registry | null;
  names: NameIndex;
  /** The political model of the signed channel; without it, that of the package counts. */
  model?: PoliticalModel;
  /** Code of the region the user named as theirs; blank where none. */
  region?: string;
}

/** Everything that is known about one ad while it is judged. */
interface Question {
  sighting: Sighting;
  registry: Registry;
  knowledge: Knowledge;
  account: AccountRef | null;
  lookup: Lookup;
  isPolitical: boolean;
  freshness: Freshness;
  now: string;
}

/**
 * What is said about a sighting at an ISO instant (design.md section 7). Unknown is never `not-listed`:
 * what cannot be checked says why.
 */
export async function judge(sighting: Sighting, knowledge: Knowledge, now: string): Promise<Judgement> {
  const { registry } = knowledge;
  const account = advertiserAccount(sighting);
  const freshness = registry === null ? 'expired' : freshnessAt(registry.facts, now);
  const lookup: Lookup = registry && account ? lookUp(registry.index, account) : { kind: 'nothing' };
  const political = decide(sighting, knowledge, lookup.kind === 'found' && freshness !== 'expired');
  const isPolitical = political.decision === 'political';
  if (registry === null) {
    const none: Verdict = { kind: 'cannot-check', why: 'no-registry', list: null };
    return { political, verdict: isPolitical ? none : null };
  }
  const question = { sighting, registry, knowledge, account, lookup, isPolitical, freshness, now };
  return { political, verdict: await answer(question) };
}

function decide(sighting: Sighting, { names, model }: Knowledge, registered: boolean): PoliticalDecision {
  const { text, imageText, landing, advertiser, payer } = sighting;
  return decidePolitical(
    { text, imageText, landing, advertiserName: advertiser.name, payer, registered },
    names,
    model,
  );
}

function advertiserAccount({ platform, advertiser: { handle, id } }: Sighting): AccountRef | null {
  return handle === null && id === null ? null : { platform, handle, id };
}

async function answer(question: Question): Promise<Verdict | null> {
  const { lookup, isPolitical, freshness, registry } = question;
  if (freshness === 'expired') return answerOfExpired(question);
  if (lookup.kind === 'found') return answerOfFound(question, lookup);
  if (lookup.kind === 'handle-reused') {
    return { kind: 'cannot-check', why: 'handle-reused', list: listVersion(registry, freshness) };
  }
  const resemblance = lookup.kind === 'nothing' ? await resemblanceOf(question) : null;
  if (resemblance !== null) return verdictOfResemblance(resemblance, question);
  return isPolitical ? verdictOfUnlisted(question) : null;
}

/** An expired list says nothing for or against an account; of resemblance it still warns (registry.md 4.4). */
async function answerOfExpired(question: Question): Promise<Verdict | null> {
  const { lookup, isPolitical, registry } = question;
  const wasListed = lookup.kind === 'found' || lookup.kind === 'handle-reused';
  if (!wasListed && !isPolitical) return null;
  const resemblance = lookup.kind === 'nothing' ? await resemblanceOf(question) : null;
  if (resemblance !== null) return verdictOfResemblance(resemblance, question);
  return { kind: 'cannot-check', why: 'list-expired', list: listVersion(registry, 'expired') };
}

async function answerOfFound(
  { registry, freshness, now }: Question,
  { matchedBy, position }: Extract<Lookup, { kind: 'found' }>,
): Promise<Verdict> {
  const listed = await registry.readAccount(position);
  const ofPack = listed === null ? 'expired' : freshnessOf(registry.expiryOf(listed.contest.id), now);
  const list = listVersion(registry, worse(freshness, ofPack));
  if (listed === null || ofPack === 'expired') return { kind: 'cannot-check', why: 'list-expired', list };
  return {
    kind: 'registered',
    contestant: nameContestant(listed),
    matchedBy,
    source: describeSource(listed.source, listed.account.rows),
    dateState: dateStateAt(listed.election, now),
    list,
  };
}

async function resemblanceOf({ sighting, registry, knowledge, account, isPolitical }: Question) {
  const { platform, advertiser } = sighting;
  if (account === null) return null;
  const contests = isPolitical ? mentionedContests(sighting, registry, knowledge.names) : [];
  const nearness = {
    contests: new Set(contests.map(({ id }) => id)),
    region: knowledge.region ?? '',
  };
  const suspect = { platform, handle: advertiser.handle, id: advertiser.id, name: advertiser.name };
  return findLookalike(registry, suspect, nearness, isPolitical);
}

function verdictOfResemblance(resemblance: Resemblance, { registry, account, freshness }: Question): Verdict {
  return {
    kind: 'lookalike',
    resembles: resembledText(resemblance, account),
    because: resemblance.because,
    contestant: nameContestant(resemblance.listed),
    list: listVersion(registry, freshness),
  };
}

function resembledText(resemblance: Resemblance, seen: AccountRef | null): string {
  if (!('account' in resemblance.listed)) return resemblance.listed.contestant.name;
  const { handle, platform } = resemblance.listed.account;
  return platform === seen?.platform ? (handle ?? '') : `${handle} (${platform})`;
}

/** A political ad of an account about which the list says nothing. */
function verdictOfUnlisted({ sighting, registry, knowledge, account, freshness, now }: Question): Verdict {
  const list = listVersion(registry, freshness);
  if (account === null) return { kind: 'cannot-check', why: 'advertiser-unreadable', list };
  const contests = concernedContests(sighting, registry, knowledge.names, now);
  if (contests.length === 0 || contests.some((contest) => contest.list !== 'complete')) {
    return { kind: 'cannot-check', why: 'no-list', list };
  }
  const ofPacks = contests.map(({ id }) => freshnessOf(registry.expiryOf(id), now)).reduce(worse);
  if (ofPacks === 'expired') return { kind: 'cannot-check', why: 'list-expired', list };
  return {
    kind: 'not-listed',
    dateState: sharedDateState(contests, registry, now),
    list: listVersion(registry, worse(freshness, ofPacks)),
  };
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

function nameContestant({ contestant, contest, election }: ListedContestant): NamedContestant {
  return {
    id: contestant.id,
    number: contestant.number,
    name: contestant.name,
    office: contest.office,
    region: contest.region,
    election: election.names,
  };
}

export function listVersion({ facts }: Pick<Registry, 'facts'>, freshness: Freshness): ListVersion {
  return {
    name: facts.name,
    version: facts.version,
    issued: facts.issued,
    sample: facts.sample,
    state: freshness === 'fresh' ? 'fresh' : 'stale',
  };
}
