import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { openDataFolder } from './data-folder.ts';
import { EvidenceStore } from './evidence/evidence-store.ts';
import { lockFolder } from './folder-lock.ts';
import { quietLog } from './quiet-log.ts';
import type { HubSettings } from './settings.ts';
import { openSigningKey } from './signing-key.ts';
import { StartError, systemCode } from './start-error.ts';
import { StorageError } from './storage-error.ts';
import { openDatabase } from './store/open-database.ts';
import { ReportStore } from './store/report-store.ts';

export interface RunningHub {
  address: string;
  /** Lets the requests under way finish, then closes everything. */
  stop(): Promise<void>;
}

/** Opens the data folder and listens. What was opened is closed again where a later step fails. Throws StartError. */
export async function openHub(settings: HubSettings): Promise<RunningHub> {
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  try {
    const folder = await openDataFolder(settings.dataDir);
    const lock = await lockFolder(folder.lock);
    closers.push(() => lock.release());
    const key = await openSigningKey(folder.keys, existsSync(folder.database));
    const engine = await openDatabase(folder.database);
    closers.push(() => engine.close());
    const store = await ReportStore.open(engine);
    const evidence = await EvidenceStore.open(folder.evidence);
    const unclaimed = await evidence.setAsideUnclaimed(await store.pictureHashes());
    const logger = quietLog(settings.logLevel);
    const app = await buildApp({ settings, logger, store, evidence, key, now: () => new Date() });
    if (unclaimed > 0) app.log.info({ pictures: unclaimed }, 'set aside pictures that no report names');
    closers.push(() => app.close());
    return { address: await listen(app, settings), stop };
  } catch (error) {
    await stop();
    throw error instanceof StorageError ? folderFailed(settings.dataDir, error) : error;
  }
}

function folderFailed(dir: string, cause: StorageError): StartError {
  return new StartError(
    'folder-unusable',
    `Folder ${dir} tidak dapat dipakai (${systemCode(cause.cause)}); periksa izin dan sisa ruang disk. / ` +
      'The data folder cannot be used; check its permissions and the free disk space.',
    { cause },
  );
}

async function listen(app: FastifyInstance, { host, port }: HubSettings): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    throw new StartError(
      'address-unusable',
      `Alamat ${host}:${port} tidak dapat dipakai (${systemCode(cause)}); pilih --port atau --host lain. / ` +
        'The address cannot be used; choose another --port or --host.',
      { cause },
    );
  }
}
