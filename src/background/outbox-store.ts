import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type OutboxEntry, parseOutboxEntry } from '../core/outbox.ts';

/** A report as it is kept: the exact bytes that leave, beside the state of its delivery. */
export interface StoredReport {
  entry: OutboxEntry;
  reportJson: string;
  picture: { type: string; bytes: ArrayBuffer } | null;
}

interface OutboxSchema extends DBSchema {
  entries: { key: string; value: OutboxEntry };
  parcels: { key: string; value: { id: string; reportJson: string; picture: StoredReport['picture'] } };
}

let opening: Promise<IDBPDatabase<OutboxSchema>> | null = null;

function open(): Promise<IDBPDatabase<OutboxSchema>> {
  opening ??= openDB<OutboxSchema>('outbox', 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' });
      database.createObjectStore('parcels', { keyPath: 'id' });
    },
    terminated() {
      opening = null;
    },
  });
  return opening;
}

/** Stores a report once; a second call with the same id changes nothing. Answers what is stored. */
export async function addReport({ entry, reportJson, picture }: StoredReport): Promise<OutboxEntry> {
  const database = await open();
  // Strict: the promise of the popup that the report is kept must survive a power cut.
  const transaction = database.transaction(['entries', 'parcels'], 'readwrite', { durability: 'strict' });
  const entries = transaction.objectStore('entries');
  const before = await entries.get(entry.id);
  if (before === undefined) {
    await entries.add(entry);
    await transaction.objectStore('parcels').add({ id: entry.id, reportJson, picture });
  }
  await transaction.done;
  return before === undefined ? entry : parseOutboxEntry(before);
}

/** All entries, oldest first (ids begin with their time). */
export async function allEntries(): Promise<OutboxEntry[]> {
  return (await (await open()).getAll('entries')).map((entry) => parseOutboxEntry(entry));
}

/**
 * Keeps the new state of an entry, unless it is receipted already: a second worker may have been quicker,
 * and a receipt is final.
 */
export async function updateEntry(entry: OutboxEntry): Promise<void> {
  const transaction = (await open()).transaction('entries', 'readwrite');
  const stored = await transaction.store.get(entry.id);
  if (stored?.state !== 'receipted') await transaction.store.put(entry);
  await transaction.done;
}

/** A receipted report's picture and text are at the hub; the entry with its receipt stays. */
export async function finishEntry(entry: OutboxEntry): Promise<void> {
  const database = await open();
  const transaction = database.transaction(['entries', 'parcels'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('entries').put(entry);
  await transaction.objectStore('parcels').delete(entry.id);
  await transaction.done;
}

export async function parcelOf(id: string): Promise<Pick<StoredReport, 'reportJson' | 'picture'> | null> {
  return (await (await open()).get('parcels', id)) ?? null;
}
