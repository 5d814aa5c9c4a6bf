import { fileURLToPath } from 'node:url';
import { parsePack, parseRegistryIndex } from '../../../src/core/registry/pack.ts';
import { buildRegistry, type Registry } from '../../../src/core/registry/registry.ts';
import { buildRegistryFiles } from '../../../src/publisher/build.ts';

export const sampleDir = fileURLToPath(new URL('../../../data/sample', import.meta.url));

/** The day all tests of the sample happen on, and an instant of it that is the same day in the whole country. */
export const today = '2026-11-25';
export const noon = `${today}T05:00:00Z`;

/** The sample registry as built on `today`. */
export function sampleRegistry(): Registry {
  const files = buildRegistryFiles(sampleDir, { today });
  const read = (path: string): unknown => JSON.parse(Buffer.from(files.get(path) ?? []).toString());
  const index = parseRegistryIndex(read('index.json'));
  return buildRegistry(
    index,
    index.packs.map((entry) => parsePack(read(entry.path))),
  );
}
