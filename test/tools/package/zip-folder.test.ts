import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { zipFolder } from './zip-folder.ts';

const files = { 'manifest.json': '{}', 'content/main.js': 'start()', 'content/a.js': '1' };

it('makes the same bytes of the same files, whenever and in whatever order they were written', () => {
  const early = folderOf(Object.entries(files), new Date('2024-01-01'));
  const late = folderOf(Object.entries(files).reverse(), new Date('2026-11-26'));
  expect(zipFolder(late)).toEqual(zipFolder(early));
});

it('holds every file under its path', () => {
  const unzipped = unzipSync(zipFolder(folderOf(Object.entries(files), new Date())));
  const texts = Object.fromEntries(
    Object.entries(unzipped).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
  expect(texts).toEqual(files);
});

it('makes other bytes of other files', () => {
  const one = folderOf(Object.entries(files), new Date());
  const other = folderOf(Object.entries({ ...files, 'content/a.js': '2' }), new Date());
  expect(zipFolder(other)).not.toEqual(zipFolder(one));
});

function folderOf(entries: readonly [string, string][], written: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of entries) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, written, written);
  }
  return folder;
}
