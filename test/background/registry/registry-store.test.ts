import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import type { Commit } from '../../../src/background/registry/registry-store.ts';
import {
  commit,
  commitTrusted,
  readAccepted,
  readTrusted,
} from '../../../src/background/registry/registry-store.ts';

afterEach(() => vi.restoreAllMocks());

const bytes = (text: string) => new TextEncoder().encode(text);

function update(version: number): Commit {
  return {
    metadata: new Map([['root', bytes(`root ${version}`)]]),
    accepted: {
      facts: {
        ...{
          name: { id: 'a', en: 'a' },
          sample: true,
          version,
          issued: '2026-11-25T00:00:00Z',
          elections: [],
        },
        ...{ expires: '2026-12-25T00:00:00Z', revocationsExpire: '2026-12-25T00:00:00Z', packs: [] },
      },
      contests: [],
      targets: new Map([['accounts/prov-99/prov-99.json', String(version)]]),
      affixes: { byFirst: new Map<string, string[]>(), byLast: new Map<string, string[]>() },
      lapsed: [],
    },
    targets: [{ path: 'accounts/prov-99/prov-99.json', sha256: String(version), bytes: bytes('{}') }],
    built: null,
    anchor: 'a',
  };
}

it('keeps the last good registry whole when a write fails in the middle', async () => {
  await commit(update(1));
  for (const store of [
    () => commit(update(2)),
    () => commitTrusted(new Map([['root', bytes('root 2')]]), 'a'),
  ]) {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store()).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect((await readAccepted())?.facts.version).toBe(1);
    expect(Buffer.from((await readTrusted()).metadata.get('root') ?? []).toString()).toBe('root 1');
  }
  await commit(update(2));
  expect((await readAccepted())?.facts.version).toBe(2);
});
