import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RegistryIndex } from '../../core/registry/index-builder.ts';
import type { Affixes } from '../../core/registry/lookalike/handle-core.ts';
import type { Contestant } from '../../core/registry/pack.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';
import type { IndexedContest, RegistryFacts } from '../../core/registry/registry-facts.ts';

/** A verified target as it is kept. */
export interface StoredTarget {
  path: string;
  sha256: string;
  bytes: Uint8Array;
}

/** What was verified together, but for the texts and the index. */
export interface Accepted {
  facts: RegistryFacts;
  contests: IndexedContest[];
  /** SHA-256 by path, of every target it rests on. */
  targets: Map<string, string>;
  /** The affixes its index was built with. */
  affixes: Affixes;
  /** Roles whose signers let them expire: what they said before is kept, as expired. */
  lapsed: string[];
}

interface RegistrySchema extends DBSchema {
  /** Trusted metadata by role, as it came. */
  metadata: { key: string; value: Uint8Array };
  targets: { key: string; value: StoredTarget };
  /** One value each: `accepted`, `index`, `contestants`, `anchor`. */
  values: { key: string; value: Accepted | RegistryIndex | Contestant[] | string };
}

let opening: Promise<IDBPDatabase<RegistrySchema>> | null = null;

export function openRegistryDatabase(): Promise<IDBPDatabase<RegistrySchema>> {
  opening ??= openDB<RegistrySchema>('registry', 1, {
    upgrade(database) {
      database.createObjectStore('metadata');
      database.createObjectStore('targets', { keyPath: 'path' });
      database.createObjectStore('values');
    },
    terminated() {
      opening = null;
    },
  });
  return opening;
}

/** Runs a write; a full disk gets its own code. Throws a RegistryError there. */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    if (isFull) throw new RegistryError('storage-full', 'The device has no room for the list', { cause });
    throw cause;
  }
}
