import { beforeAll, describe, expect, it } from 'vitest';
import { buildRegistryFiles } from '../../../src/publisher/build/build-registry.ts';
import { demoRegistry } from '../../../src/publisher/tuf/demo-registry.ts';
import { buildOf } from '../../../src/publisher/tuf/desired-roles.ts';
import { sampleDir } from '../../core/registry/sample-registry.ts';
import { loadClient } from './client.ts';
import { Device } from './device.ts';
import { type Mutation, mutate, numbers } from './mutate.ts';
import { plainVerdict } from './plain-client.ts';

const now = new Date();
const count = 1_000;

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
    const trusted = new Map([['root', files.get('metadata/1.root.json') ?? new Uint8Array()]]);
    expect(await new Device(trusted, files).update(now)).toBe('updated');
    expect(await plainVerdict(files, trusted)).toBe('verified');
    const random = numbers(20_261_125);
    const others = registry();
    const taken: string[] = [];
    const seen = new Map<string, number>();
    for (let index = 0; index < count; index += 1) {
      const mutation: Mutation = mutate(files, others, random);
      const ours = await new Device(new Map(trusted), mutation.files).update(now, undefined, false);
      const plain = await plainVerdict(mutation.files, trusted);
      seen.set(ours, (seen.get(ours) ?? 0) + 1);
      const isRefused = codes.includes(ours) && codes.includes(plain);
      if (!isRefused) taken.push(`${mutation.what}: ours ${ours}, plain ${plain}`);
    }
    expect(taken).toEqual([]);
    expect([...seen.values()].reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(seen.size).toBeGreaterThan(4);
  }, 900_000);
});
