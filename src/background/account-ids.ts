import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { logError } from '../browser/log.ts';
import { handleKey } from '../core/account/account.ts';
import type { Sighting } from '../core/sighting.ts';

/** One advertiser's stable id, learnt where a page showed it beside the handle. */
interface LearntId {
  /** `platform:handle` */
  key: string;
  /** Null once two ids were seen for one handle: then neither is used. */
  id: string | null;
  seen: number;
}

interface AccountIdsSchema extends DBSchema {
  ids: { key: string; value: LearntId; indexes: { seen: number } };
}

const mostIds = 5000;

let opening: Promise<IDBPDatabase<AccountIdsSchema>> | null = null;

function open(): Promise<IDBPDatabase<AccountIdsSchema>> {
  opening ??= openDB<AccountIdsSchema>('account-ids', 1, {
    upgrade(database) {
      database.createObjectStore('ids', { keyPath: 'key' }).createIndex('seen', 'seen');
    },
    terminated() {
      opening = null;
    },
  });
  return opening;
}

/**
 * The sighting with its advertiser's stable id, where this browser has seen it before beside the same handle; and
 * learns it where this sighting shows both. Only advertisers are remembered, never other accounts of a page.
 */
export async function withLearntId(sighting: Sighting): Promise<Sighting> {
  const { handle, id } = sighting.advertiser;
  if (handle === null) return sighting;
  try {
    const key = handleKey(sighting.platform, handle);
    if (id !== null) {
      await learn(key, id);
      return sighting;
    }
    const learnt = (await (await open()).get('ids', key))?.id ?? null;
    return learnt === null ? sighting : { ...sighting, advertiser: { ...sighting.advertiser, id: learnt } };
  } catch (error) {
    logError('account-ids-unusable', error);
    return sighting; // A full disk must not keep a post from being judged by its handle.
  }
}

async function learn(key: string, id: string): Promise<void> {
  const transaction = (await open()).transaction('ids', 'readwrite');
  const before = await transaction.store.get(key);
  const isSame = before === undefined || before.id === id;
  await transaction.store.put({ key, id: isSame ? id : null, seen: Date.now() });
  if (before === undefined && (await transaction.store.count()) > mostIds) {
    const oldest = await transaction.store.index('seen').openCursor();
    await oldest?.delete();
  }
  await transaction.done;
}
