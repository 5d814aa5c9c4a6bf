import { buildNameIndex, type NameIndex } from '../../src/core/political/names.ts';
import { bundledParties } from '../../src/core/political/parties.ts';
import { readRegistryDir } from '../../src/publisher/read-registry.ts';

/**
 * Names to read texts for: the parties, and those of a registry where a folder is given.
 * @param registry folder that "registry build" or "registry publish" wrote
 */
export function readNames(registry: string | undefined): NameIndex {
  if (registry === undefined) return buildNameIndex([], [], bundledParties);
  const { packs } = readRegistryDir(registry);
  return buildNameIndex(
    packs.flatMap(({ contests }) => contests),
    packs.flatMap(({ contestants }) => contestants),
    bundledParties,
  );
}
