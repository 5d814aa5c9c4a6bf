import type { AccountRef } from '../../src/core/account/account.ts';
import { findLookalike } from '../../src/core/registry/lookalike/find-lookalike.ts';
import { lookUp } from '../../src/core/registry/lookup.ts';
import type { Registry } from '../../src/core/registry/registry.ts';
import { openBuild } from '../core/registry/built-registry.ts';
import { randomFrom } from '../tools/random.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { median } from './median.ts';
import { type ListSize, syntheticBuild, syntheticPacks } from './synthetic-list.ts';

/** The most that the rules of 2024 allow: 1,553 pairs, 20 accounts on each of six applications. */
export const nationwide: ListSize = { accounts: 200_000, contestants: 1_553 };
const rounds = 200_000;

/** What one look-up costs in a registry of 200,000 accounts that is already open. */
export const lookups: BenchGroup = { name: 'lookups', run: measureLookups };

async function measureLookups(): Promise<Figure[]> {
  const { registry } = openBuild(syntheticBuild(nationwide, '2026-11-25'));
  const known = syntheticPacks(nationwide).flatMap((pack) =>
    pack.contestants.flatMap(({ accounts }) => accounts),
  );
  const random = randomFrom(1);
  const queries = Array.from({ length: rounds }, (_, index): AccountRef => {
    const { platform, handle, id } = known[Math.floor(random() * known.length)] ?? {
      platform: 'x',
      handle: '',
      id: null,
    };
    // Half of them are strangers.
    return index % 2 === 0
      ? { platform, handle, id }
      : { platform, handle: `${handle}q${index % 97}`, id: null };
  });
  return [...exact(registry, queries), ...(await near(registry, known, random))];
}

function exact({ index }: Registry, queries: readonly AccountRef[]): Figure[] {
  let found = 0;
  for (const query of queries.slice(0, 20_000)) if (lookUp(index, query).kind === 'found') found += 1;
  // CPU time: other work on the machine does not count.
  const start = process.cpuUsage();
  for (const query of queries) if (lookUp(index, query).kind === 'found') found += 1;
  const each = process.cpuUsage(start).user / queries.length;
  if (found < queries.length / 3) throw new Error('Hardly anything was found');
  return [
    { name: 'exact look-up, warm, 200,000 accounts, half found (µs CPU, mean)', value: each, budget: 2 },
  ];
}

/** Look-alikes of accounts outside the list: one or two letters changed, words added, and strangers. */
async function near(
  registry: Registry,
  known: readonly { platform: AccountRef['platform']; handle: string | null }[],
  random: () => number,
): Promise<Figure[]> {
  const nowhere = { contests: new Set<string>(), region: '' };
  const times: number[] = [];
  let found = 0;
  for (let index = 0; index < 6_000; index += 1) {
    const { platform, handle } = known[Math.floor(random() * known.length)] ?? {
      platform: 'x',
      handle: 'kosong',
    };
    const suspect = { platform, id: null, name: null, handle: disguise(handle ?? '', index, random) };
    const start = process.cpuUsage();
    const resemblance = await findLookalike(registry, suspect, nowhere, true);
    times.push(process.cpuUsage(start).user / 1000);
    if (resemblance !== null) found += 1;
  }
  const warm = times.slice(1_000).sort((a, b) => a - b);
  const share = (part: number) => warm[Math.floor(warm.length * part)] ?? Number.NaN;
  return [
    { name: 'look-alike, 200,000 accounts (ms CPU, p99)', value: share(0.99), budget: 1 },
    { name: '  median (ms CPU)', value: median(warm), budget: null },
    { name: '  of 6,000 disguises and strangers, found', value: found, budget: null },
  ];
}

function disguise(handle: string, index: number, random: () => number): string {
  const at = Math.floor(random() * handle.length);
  switch (index % 4) {
    case 0:
      return `${handle.slice(0, at)}z${handle.slice(at + 1)}`;
    case 1:
      return `${handle.slice(0, at)}zq${handle.slice(at + 1)}`;
    case 2:
      return `tim_${handle}_official`;
    default:
      return [...handle].reverse().join('');
  }
}
