import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Platform } from '../../src/core/account/account.ts';
import { readWrittenAccount } from '../../src/core/account/read-account.ts';
import type { Output } from '../../src/publisher/commands/command.ts';
import { demoRepository } from '../../src/publisher/tuf/demo-repository.ts';
import { run } from '../publisher/run-in-memory.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { type ListSize, syntheticBuild, syntheticPacks } from './synthetic-list.ts';

/** More than are written: those that no platform would give out, or that stand twice, are left out. */
const drawn: ListSize = { accounts: 300_000, contestants: 1_553 };
const published = 200_000;

const quiet: Output = { print: () => {}, printError: () => {} };

/** From a source folder of 200,000 accounts to a published registry, every role signed. */
export const publishing: BenchGroup = { name: 'publishing', run: measurePublishing };

async function measurePublishing(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'saksi-publishing-'));
  try {
    writeSource(join(dir, 'source'));
    const start = performance.now();
    const built = await run('build', join(dir, 'source'), '--out', join(dir, 'build'));
    if (built.code !== 0) throw new Error(built.errors.join('\n'));
    const buildSeconds = (performance.now() - start) / 1000;
    await demoRepository(dir, { mirrors: [], passphrase: 'hanya untuk mengukur' }, new Date(), quiet);
    return [
      {
        name: 'build, sign and publish 200,000 accounts, all roles (s)',
        value: (performance.now() - start) / 1000,
        budget: 60,
      },
      { name: '  of it check and build (s)', value: buildSeconds, budget: null },
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function writeSource(dir: string): void {
  mkdirSync(dir, { recursive: true });
  const packs = syntheticPacks(drawn);
  const { elections } = syntheticBuild({ accounts: 38, contestants: 38 }, '2026-11-25').index;
  const csv = (rows: (string | number | null)[][]) =>
    rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\n');
  const fact = <T>(value: T) => ({ value, confidence: 'invented', sources: [] });
  const facts = elections.map(({ id, kind, names, campaign, adWindow, quietPeriod, votingDay }) => ({
    ...{ schema: 1, id, kind, names, campaign: fact(campaign), adWindow: fact(adWindow) },
    ...{ quietPeriod: fact(quietPeriod), votingDay: fact(votingDay), caps: fact(null) },
  }));
  const name = { id: 'Daftar rekaan', en: 'Invented list' };
  writeFileSync(
    join(dir, 'election.json'),
    JSON.stringify({ schema: 1, name, sample: true, elections: facts }),
  );
  const contests = packs.flatMap((pack) => pack.contests);
  writeFileSync(
    join(dir, 'contests.csv'),
    csv([
      ['id', 'election', 'office', 'region_code', 'region', 'list', 'list_date'],
      ...contests.map((one) => [
        one.id,
        one.election,
        one.office,
        one.regionCode,
        one.region,
        one.list,
        one.listDate,
      ]),
    ]),
  );
  const contestants = packs.flatMap((pack) =>
    pack.contestants.map((one) => ({ ...one, sources: pack.sources })),
  );
  writeFileSync(
    join(dir, 'contestants.csv'),
    csv([
      ['id', 'contest', 'number', 'name', 'members'],
      // Ballot numbers are left out: in this many invented pairs they would stand twice.
      ...contestants.map((one) => [one.id, one.contest, null, one.name, one.members.join(' | ')]),
    ]),
  );
  const seen = new Set<string>();
  const accounts = contestants.flatMap(({ id, sources, accounts: list }) =>
    list
      .filter(
        ({ platform, handle }) =>
          isWritable(platform, handle) &&
          !seen.has(`${platform} ${handle}`) &&
          seen.add(`${platform} ${handle}`),
      )
      .map((one) => [id, one.platform, `@${one.handle}`, null, sources[one.source]?.letter ?? '', null]),
  );
  if (accounts.length < published) throw new Error(`Only ${accounts.length} accounts are writable`);
  writeFileSync(
    join(dir, 'accounts.csv'),
    csv([['contestant', 'platform', 'account', 'id', 'source', 'revoked'], ...accounts.slice(0, published)]),
  );
}

/** The shape of some invented handles is not one that their platform gives out. */
function isWritable(platform: Platform, handle: string | null): boolean {
  return readWrittenAccount(platform, `@${handle}`) !== null;
}
