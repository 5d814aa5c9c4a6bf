import { logError } from '../browser/log.ts';
import { buildNameIndex, type NameIndex } from '../core/political/names.ts';
import { bundledParties } from '../core/political/parties.ts';
import { buildRegistry, type Registry } from '../core/registry/registry.ts';
import { readPackagedRegistry } from './packaged-registry.ts';

/** What the worker judges with. Without a readable registry only the parties are known. */
export interface Knowledge {
  registry: Registry | null;
  names: NameIndex;
}

let loading: Promise<Knowledge> | null = null;

/** Loaded once per life of the worker; later callers share the first one's promise. */
export function knowledge(): Promise<Knowledge> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Knowledge> {
  try {
    const { index, packs } = await readPackagedRegistry();
    const contests = packs.flatMap((pack) => pack.contests);
    const contestants = packs.flatMap((pack) => pack.contestants);
    return {
      registry: buildRegistry(index, packs),
      names: buildNameIndex(contests, contestants, [...bundledParties]),
    };
  } catch (error) {
    // A broken list must never look like an empty one: every political ad then says "cannot be checked".
    logError('registry-unreadable', error);
    return { registry: null, names: buildNameIndex([], [], [...bundledParties]) };
  }
}
