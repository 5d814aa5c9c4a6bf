import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Output } from '../../src/publisher/commands/command.ts';
import { demoRegistry } from '../../src/publisher/tuf/demo-registry.ts';
import { demoRepository, signAndPublish } from '../../src/publisher/tuf/demo-repository.ts';
import type { Build } from '../../src/publisher/tuf/desired-roles.ts';
import { seedFiles } from '../../src/publisher/tuf/seed.ts';
import { loadClient } from '../background/registry/client.ts';
import { Device } from '../background/registry/device.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { type ListSize, syntheticBuild } from './synthetic-list.ts';

const now = new Date();
const today = now.toISOString().slice(0, 10);
const quiet: Output = { print: () => {}, printError: () => {} };

const small: ListSize = { accounts: 50_000, contestants: 1_553 };
const large: ListSize = { accounts: 1_000_000, contestants: 100_000 };

/** Sizes, requests, time and memory of the registry; sizes are those of real files, counted. */
export const registry: BenchGroup = { name: 'registry', run: measureRegistry };

async function measureRegistry(): Promise<Figure[]> {
  await loadClient();
  return [
    ...seedSize(),
    ...(await dayOf('50,000', small, 20, 700)),
    ...(await dayOf('1,000,000', large, 120, 7_000)),
  ];
}

function seedSize(): Figure[] {
  const build = syntheticBuild(small, today);
  const { issued, expires, version } = build.index;
  const files = seedFiles(
    demoRegistry(build, { issued: new Date(issued), expires: new Date(expires), version }),
    [],
  );
  const bytes = [...files.values()].reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  return [
    { name: 'package seed, 50,000 accounts, 38 provinces, gzip (kB)', value: bytes / 1000, budget: 800 },
  ];
}

/** A first day and the next one with 0.5 % changed, published by the commands and taken in by a device. */
async function dayOf(
  label: string,
  size: ListSize,
  kilobytes: number,
  milliseconds: number,
): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'saksi-bench-'));
  try {
    writeBuild(join(dir, 'build'), syntheticBuild(size, today));
    await demoRepository(dir, { mirrors: [], passphrase: 'hanya untuk mengukur' }, now, quiet);
    const root = readFileSync(join(dir, 'public/metadata/1.root.json'));
    const device = new Device(new Map([['root', root]]), join(dir, 'public'));
    const first = await timed(() => device.update(now));
    const resident = indexBytes(device);
    device.requests.length = 0;
    const idle = await timed(() => device.update(now));
    const idleRequests = [...device.requests];
    writeBuild(join(dir, 'build'), syntheticBuild({ ...size, changed: 0.005 }, today));
    await signAndPublish(dir, now, quiet, ['--build', join(dir, 'build')]);
    device.requests.length = 0;
    const next = await timed(() => device.update(now));
    if (device.accepted?.facts.version !== 2) throw new Error(`The update failed: ${next.value}`);
    return [
      { name: `full verification and index, ${label} (ms CPU)`, value: first.cpu, budget: milliseconds },
      { name: `  longest time without a pause (ms)`, value: first.longest, budget: 100 },
      {
        name: `index in memory with look-alikes, ${label} (MB)`,
        value: resident / 1e6,
        budget: size === large ? 25 : null,
      },
      {
        name: `nothing new, ${label}: transferred, brotli (kB)`,
        value: transferred(dir, idleRequests),
        budget: 2,
      },
      { name: `  requests`, value: idleRequests.length, budget: 3 },
      { name: `  CPU (ms)`, value: idle.cpu, budget: null },
      {
        name: `one day, 0.5 % changed, ${label}: brotli (kB)`,
        value: transferred(dir, device.requests),
        budget: kilobytes,
      },
      { name: `  the same with gzip (kB)`, value: transferred(dir, device.requests, 'gzip'), budget: null },
      { name: `  requests`, value: device.requests.length, budget: 5 },
      { name: `  CPU (ms)`, value: next.cpu, budget: null },
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function writeBuild(dir: string, { index, packs }: Build): void {
  mkdirSync(join(dir, 'packs'), { recursive: true });
  writeFileSync(join(dir, 'index.json'), JSON.stringify(index));
  for (const { id, bytes } of packs) writeFileSync(join(dir, 'packs', `${id}.json`), bytes);
}

/** What goes over the wire for these requests, in kB: compressed bodies, and 300 bytes of headers for each. */
function transferred(dir: string, requests: readonly string[], by: 'brotli' | 'gzip' = 'brotli'): number {
  const bodies = requests.map((path) => {
    const bytes = tryRead(join(dir, 'public', path));
    if (by === 'gzip') return gzipSync(bytes, { level: 9 }).length;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return brotliCompressSync(bytes, { params }).length;
  });
  return bodies.reduce((sum, bytes) => sum + bytes + 300, 0) / 1000;
}

function tryRead(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0); // The 404 that ends the walk along the roots.
  }
}

/** The typed arrays of the index, exactly; and the contests beside them as JSON. */
function indexBytes({ index, accepted }: Device): number {
  if (index === null) throw new Error('No index was built');
  const { accounts, cores, names, segments } = index;
  const tables = [accounts, cores, names].reduce(
    (sum, { data, starts }) => sum + data.byteLength + starts.byteLength,
    0,
  );
  const contests = JSON.stringify(accepted?.contests ?? []).length;
  return tables + segments.positions.byteLength + segments.starts.byteLength + contests;
}

/** CPU time of this process in ms, and the longest stretch in which nothing else could have run. */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; cpu: number; longest: number }> {
  let last = performance.now();
  let longest = 0;
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 1);
    last = performance.now();
  }, 1);
  const start = process.cpuUsage();
  try {
    const value = await work();
    const { user, system } = process.cpuUsage(start);
    return { value, cpu: (user + system) / 1000, longest };
  } finally {
    clearInterval(tick);
  }
}
