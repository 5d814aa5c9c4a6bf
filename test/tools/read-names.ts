import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildNameIndex, type NameIndex } from '../../src/core/political/names.ts';
import { bundledParties } from '../../src/core/political/parties.ts';
import { parsePack, parseRegistryIndex } from '../../src/core/registry/pack.ts';

/**
 * Names to read texts for: the parties, and those of a built registry where a folder is given.
 * @param registry folder with index.json and the packs it names
 */
export async function readNames(registry: string | undefined): Promise<NameIndex> {
  if (registry === undefined) return buildNameIndex([], [], bundledParties);
  const index = parseRegistryIndex(await readJson(join(registry, 'index.json')));
  const packs = await Promise.all(
    index.packs.map(async ({ path }) => parsePack(await readJson(join(registry, path)), path)),
  );
  return buildNameIndex(
    packs.flatMap(({ contests }) => contests),
    packs.flatMap(({ contestants }) => contestants),
    bundledParties,
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
