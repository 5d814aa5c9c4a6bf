import type { RegistryIndex } from '../../core/registry/index-builder.ts';
import type { Contestant } from '../../core/registry/pack.ts';
import { type Accepted, openRegistryDatabase, type StoredTarget, writing } from './registry-database.ts';

/** All that changes with one update; it is stored in one transaction. */
export interface Commit {
  /** Trusted metadata; replaces all that was there. */
  metadata: ReadonlyMap<string, Uint8Array>;
  accepted: Accepted;
  targets: readonly StoredTarget[];
  /** Null where nothing they are made of has changed. */
  built: { index: RegistryIndex; contestants: Contestant[] } | null;
  /** SHA-256 of the root in the package that the trust began with. */
  anchor: string;
}

export async function readTrusted(): Promise<{ metadata: Map<string, Uint8Array>; anchor: string | null }> {
  const transaction = (await openRegistryDatabase()).transaction(['metadata', 'values']);
  const store = transaction.objectStore('metadata');
  const [names, files, anchor] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    transaction.objectStore('values').get('anchor'),
  ]);
  const metadata = new Map(names.map((name, at) => [name, files[at] ?? new Uint8Array()]));
  return { metadata, anchor: typeof anchor === 'string' ? anchor : null };
}

export async function readAccepted(): Promise<Accepted | null> {
  const value = await (await openRegistryDatabase()).get('values', 'accepted');
  return isAccepted(value) ? value : null;
}

/** What is stored was put there by `commit`, whole; other kinds of values stand under other names. */
function isAccepted(value: unknown): value is Accepted {
  return typeof value === 'object' && value !== null && 'facts' in value;
}

function isIndex(value: unknown): value is RegistryIndex {
  return typeof value === 'object' && value !== null && 'segments' in value;
}

/** Everything a worker needs to judge, of one and the same update. */
export async function readRegistry(): Promise<{
  accepted: Accepted;
  index: RegistryIndex;
  contestants: Contestant[];
} | null> {
  const { store } = (await openRegistryDatabase()).transaction('values');
  const [accepted, index, contestants] = await Promise.all([
    store.get('accepted'),
    store.get('index'),
    store.get('contestants'),
  ]);
  if (!isAccepted(accepted) || !isIndex(index) || !Array.isArray(contestants)) return null;
  return { accepted, index, contestants };
}

export async function readTarget(path: string): Promise<StoredTarget | null> {
  return (await (await openRegistryDatabase()).get('targets', path)) ?? null;
}

/** Stores an update whole or not at all: a worker that dies here leaves the last good registry. */
export function commit({ metadata, accepted, targets, built, anchor }: Commit): Promise<void> {
  return writing(async () => {
    const transaction = (await openRegistryDatabase()).transaction(
      ['metadata', 'targets', 'values'],
      'readwrite',
      { durability: 'strict' },
    );
    const values = transaction.objectStore('values');
    const kept = transaction.objectStore('targets');
    const old = (await kept.getAllKeys()).filter((path) => !accepted.targets.has(path));
    await wholeOrNot(transaction, function* () {
      yield* replaceMetadata(transaction.objectStore('metadata'), metadata);
      yield values.put(accepted, 'accepted');
      yield values.put(anchor, 'anchor');
      for (const target of targets) yield kept.put(target);
      for (const path of old) yield kept.delete(path);
      if (built === null) return;
      yield values.put(built.index, 'index');
      yield values.put(built.contestants, 'contestants');
    });
  });
}

/** Stores what was verified before an update failed: a new root, and a timestamp nobody may roll back. */
export function commitTrusted(metadata: ReadonlyMap<string, Uint8Array>, anchor: string): Promise<void> {
  return writing(async () => {
    const transaction = (await openRegistryDatabase()).transaction(['metadata', 'values'], 'readwrite');
    await wholeOrNot(transaction, function* () {
      yield* replaceMetadata(transaction.objectStore('metadata'), metadata);
      yield transaction.objectStore('values').put(anchor, 'anchor');
    });
  });
}

/** A write that fails by an exception does not undo those before it: without this they would be kept. */
async function wholeOrNot(
  transaction: { abort(): void; done: Promise<void> },
  writes: () => Generator<Promise<unknown>>,
): Promise<void> {
  const begun: Promise<unknown>[] = [transaction.done];
  try {
    for (const write of writes()) begun.push(write);
    await Promise.all(begun);
  } catch (error) {
    // The first failure tells why; those it brings about are no news.
    for (const write of begun) write.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // The browser has ended it already.
    }
    throw error;
  }
}

interface MetadataStore {
  clear(): Promise<void>;
  put(bytes: Uint8Array, name: string): Promise<unknown>;
}

function* replaceMetadata(
  store: MetadataStore,
  metadata: ReadonlyMap<string, Uint8Array>,
): Generator<Promise<unknown>> {
  yield store.clear();
  for (const [name, bytes] of metadata) yield store.put(bytes, name);
}
