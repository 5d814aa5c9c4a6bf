import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildRegistryFiles } from '../../../src/publisher/build/build-registry.ts';
import { demoRegistry } from '../../../src/publisher/tuf/demo-registry.ts';
import { buildOf } from '../../../src/publisher/tuf/desired-roles.ts';
import { sampleDir } from '../../core/registry/sample-registry.ts';
import { randomFrom } from '../../tools/random.ts';
import { loadClient } from './client.ts';
import { Device } from './device.ts';
import { type Mutation, mutate } from './mutate.ts';
import { PlainMirror } from './plain-client.ts';

const now = new Date();
const count = 1_000;
const lanes = 3;

/** What a mutation may be called; anything else would be a new, unnamed way to fail. */
const codes = [
  'expired',
  'hash-mismatch',
  'not-json',
  'shape-wrong',
  'signatures-missing',
  'status-404',
  'too-long',
  'version-wrong',
];

function registry(): Map<string, Uint8Array> {
  const build = buildOf(buildRegistryFiles(sampleDir, { today: now.toISOString().slice(0, 10) }));
  const expires = new Date(now.getTime() + 24 * 3600 * 1000);
  return demoRegistry(build, { issued: now, expires, version: 7 });
}

beforeAll(() => loadClient().then(() => undefined), 120_000);

describe(`${count} random mutations of what the publisher wrote`, () => {
  it('are all refused, by plain tuf-js and by the worker’s client, each with a stable code', async () => {
    const files = registry();
    const root = files.get('metadata/1.root.json') ?? new Uint8Array();
    const trusted = new Map([['root', root]]);
    const random = randomFrom(20_261_125);
    const others = registry();
    const mutations = Array.from({ length: count }, () => mutate(files, others, random));
    expect(await new Device(new Map(trusted), files).update(now)).toBe('updated');
    const mirrors = Array.from({ length: lanes }, () => new PlainMirror(files, root));
    onTestFinished(() => {
      for (const mirror of mirrors) mirror.discard();
    });
    for (const mirror of mirrors) expect(await mirror.verdict()).toBe('verified');
    const [ours, plain] = await Promise.all([
      // The worker's client does one update at a time.
      verdicts(mutations, [null], (_, { path, bytes }) => {
        const changed = new Map(files);
        if (bytes === null) changed.delete(path);
        else changed.set(path, bytes);
        return new Device(new Map(trusted), changed).update(now, undefined, false);
      }),
      verdicts(mutations, mirrors, (mirror, { path, bytes }) => mirror.verdictWith(path, bytes)),
    ]);
    for (const mirror of mirrors) expect(await mirror.verdict()).toBe('verified');
    expect([ours.length, plain.length]).toEqual([count, count]);
    const taken = mutations
      .map(({ what }, at) => ({ what, ours: ours[at] ?? '', plain: plain[at] ?? '' }))
      .filter((one) => !codes.includes(one.ours) || !codes.includes(one.plain));
    expect(taken).toEqual([]);
    expect(new Set(ours).size).toBeGreaterThan(4);
  }, 900_000);
});

/** What becomes of each mutation; as many at once as there are lanes, since much of it is waiting for the disk. */
async function verdicts<Lane>(
  mutations: readonly Mutation[],
  all: readonly Lane[],
  judge: (lane: Lane, mutation: Mutation) => Promise<string>,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = mutations.entries();
  const run = async (lane: Lane) => {
    for (const [at, mutation] of waiting) found[at] = await judge(lane, mutation);
  };
  await Promise.all(all.map(run));
  return found;
}
