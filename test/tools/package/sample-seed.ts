import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { demoSeed } from '../../../src/publisher/tuf/demo-seed.ts';

const data = resolve(import.meta.dirname, '../../../data');
export const sampleSeedDir = join(data, 'sample-seed');

/**
 * The sample list as of today, signed by keys that are thrown away at once. It is kept as files, since signatures are
 * never twice the same: a package made of it is the same on every machine.
 */
export function renewSampleSeed(): void {
  const today = new Date().toISOString().slice(0, 10);
  rmSync(sampleSeedDir, { recursive: true, force: true });
  for (const [path, bytes] of demoSeed(join(data, 'sample'), { today })) {
    const file = join(sampleSeedDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
