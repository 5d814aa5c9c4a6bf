import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { sampleDir } from '../core/registry/sample-registry.ts';

/** A new empty folder that goes away with the test. */
export function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'saksi-publisher-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A copy of the sample's sources, with some texts of its files replaced. */
export function editedSample(edits: [file: string, from: string, to: string][]): string {
  const dir = temporaryDir();
  cpSync(sampleDir, dir, { recursive: true });
  for (const [file, from, to] of edits) {
    const path = join(dir, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from))
      throw new Error(`data/sample/${file} no longer holds "${from}": adapt the test.`);
    writeFileSync(path, text.replace(from, to));
  }
  return dir;
}

export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/publisher/${name}`, import.meta.url));
}
