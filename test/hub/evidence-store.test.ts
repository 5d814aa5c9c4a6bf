import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EvidenceStore } from '../../src/hub/evidence/evidence-store.ts';
import { looksLike } from '../../src/hub/evidence/picture-format.ts';
import { pictureFacts, samplePicture } from './sample-report.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hub-evidence-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

it('keeps a picture under the hash of its bytes, however often it is put', async () => {
  const store = await EvidenceStore.open(dir);
  const bytes = samplePicture();
  const facts = pictureFacts(bytes);
  await Promise.all([store.put(facts, bytes), store.put(facts, bytes), store.put(facts, bytes)]);
  const path = join(dir, facts.sha256.slice(0, 2), `${facts.sha256}.webp`);
  expect(store.pathOf(facts)).toBe(path);
  expect(await readFile(path)).toEqual(bytes);
  expect(await readdir(join(dir, 'drafts'))).toEqual([]);
});

it('drops half-written files at the start, and sets aside what no report names', async () => {
  const [named, orphan] = [samplePicture('named'), samplePicture('orphan')];
  const before = await EvidenceStore.open(dir);
  await before.put(pictureFacts(named), named);
  await before.put(pictureFacts(orphan), orphan);
  await writeFile(join(dir, 'drafts', 'half.part'), 'half');

  const store = await EvidenceStore.open(dir);
  expect(await readdir(join(dir, 'drafts'))).toEqual([]);
  expect(await store.setAsideUnclaimed(new Set([pictureFacts(named).sha256]))).toBe(1);
  expect(await readdir(join(dir, 'unclaimed'))).toEqual([`${pictureFacts(orphan).sha256}.webp`]);
  expect(await readFile(store.pathOf(pictureFacts(named)))).toEqual(named);
});

it('fails as storage where the folder cannot be made', async () => {
  await writeFile(join(dir, 'file'), '');
  await expect(EvidenceStore.open(join(dir, 'file'))).rejects.toMatchObject({ code: 'storage-failed' });
});

it('knows each picture type by its first bytes, and no picture is two types', () => {
  const heads = {
    'image/webp': 'RIFF\x10\0\0\0WEBPVP8L',
    'image/png': '\x89PNG\r\n\x1a\n\0\0',
    'image/jpeg': '\xff\xd8\xff\xe0\0',
  } as const;
  const types = ['image/webp', 'image/png', 'image/jpeg'] as const;
  for (const made of types) {
    const bytes = Buffer.from(heads[made], 'latin1');
    expect(types.filter((type) => looksLike(type, bytes))).toEqual([made]);
    expect(types.filter((type) => looksLike(type, bytes.subarray(0, 2)))).toEqual([]);
  }
});
