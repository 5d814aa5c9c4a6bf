import { createHash } from 'node:crypto';
import type { Contest, Pack, PackEntry, RegistryIndex } from '../core/registry/pack.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { checkSource, countErrors } from './check/check-source.ts';
import { PublisherError } from './publisher-error.ts';
import { type RegistrySource, readSource } from './source/read-source.ts';
import { addDays } from './source/source-date.ts';

export interface BuildOptions {
  /** The day of the build, YYYY-MM-DD: it dates the list and resolves a sample's relative dates. */
  today: string;
  /** Must grow from build to build; by default today's digits, such as 20261125. */
  version?: number;
  /** Days until the list is stale; by default 30. */
  expiresDays?: number;
}

const defaultExpiresDays = 30;

/**
 * Builds a registry from a source folder: `index.json` and `packs/<province>.json`, path to bytes.
 * The same sources and options give the same bytes. Throws a PublisherError where the check finds errors.
 */
export function buildRegistryFiles(sourceDir: string, options: BuildOptions): Map<string, Uint8Array> {
  const source = readSource(sourceDir, options.today);
  const errors = countErrors(checkSource(source, options.today));
  if (errors > 0) {
    throw new PublisherError(
      'check-failed',
      `${sourceDir} has ${errors} ${errors === 1 ? 'error' : 'errors'}: run "npm run registry -- check ${sourceDir}" and mend them.`,
    );
  }
  const files = new Map<string, Uint8Array>();
  const entries: PackEntry[] = [];
  for (const pack of makePacks(source)) {
    const path = `packs/${pack.id}.json`;
    const bytes = Buffer.from(toCanonicalJson(pack));
    files.set(path, bytes);
    entries.push({ id: pack.id, path, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  const index: RegistryIndex = {
    schema: 1,
    name: source.name,
    sample: source.sample,
    version: options.version ?? Number(options.today.replaceAll('-', '')),
    issued: `${options.today}T00:00:00.000Z`,
    expires: `${addDays(options.today, options.expiresDays ?? defaultExpiresDays)}T00:00:00.000Z`,
    elections: source.elections.map((election) => election.calendar).sort(by((calendar) => calendar.id)),
    packs: entries,
  };
  return new Map([['index.json', Buffer.from(toCanonicalJson(index))], ...files]);
}

/** One pack per province, sorted throughout, so that the order of the source rows changes nothing. */
function makePacks(source: RegistrySource): Pack[] {
  const ids = [...new Set(source.contests.map(packId))].sort();
  return ids.map((id) => {
    const contests = source.contests.filter((contest) => packId(contest) === id);
    const contestIds = new Set(contests.map((contest) => contest.id));
    const contestants = source.contestants.filter((contestant) => contestIds.has(contestant.contest));
    const contestantIds = new Set(contestants.map((contestant) => contestant.id));
    return {
      schema: 1,
      id,
      contests: contests.sort(by((contest) => contest.id)),
      contestants: contestants.sort(by((contestant) => contestant.id)),
      accounts: source.accounts
        .filter((account) => contestantIds.has(account.contestant))
        .sort(by((account) => toCanonicalJson([account.contestant, account.platform, account]))),
    };
  });
}

function packId(contest: Contest): string {
  return contest.regionCode.slice(0, 2) || 'nasional';
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  };
}
