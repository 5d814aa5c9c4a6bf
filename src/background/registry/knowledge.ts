import { logError } from '../../browser/log.ts';
import type { Knowledge } from '../../core/judge.ts';
import { buildNameIndex } from '../../core/political/names.ts';
import { bundledParties } from '../../core/political/parties.ts';
import { openRegistry } from '../../core/registry/registry.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';
import { readRegistry, readTarget } from './registry-store.ts';

let loading: Promise<Knowledge> | null = null;

/** What the worker judges with; read once per life of the worker and after an update. */
export function knowledge(): Promise<Knowledge> {
  loading ??= load();
  return loading;
}

/** After an update: the next question reads the new registry. */
export function forgetKnowledge(): void {
  loading = null;
}

async function load(): Promise<Knowledge> {
  try {
    const stored = await readRegistry();
    if (stored !== null) {
      const { accepted, index, contestants } = stored;
      return {
        registry: openRegistry({ ...accepted, index }, readPack),
        names: buildNameIndex(accepted.contests, contestants, [...bundledParties]),
      };
    }
  } catch (error) {
    logError('registry-unreadable', error);
  }
  // A broken list must never look like an empty one: every political ad then says "cannot be checked".
  loading = null;
  return { registry: null, names: buildNameIndex([], [], [...bundledParties]) };
}

async function readPack(path: string): Promise<Uint8Array> {
  const target = await readTarget(path);
  if (target === null) throw new RegistryError('target-missing', `${path} is not stored`);
  return target.bytes;
}
