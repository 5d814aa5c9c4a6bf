import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { syncFolder } from '../durable-file.ts';
import { StartError } from '../start-error.ts';
import { DurableNodeFs } from './durable-node-fs.ts';

/** Opens the embedded PostgreSQL in this folder, making it at the first start. Throws StartError. */
export async function openDatabase(dir: string): Promise<PGlite> {
  try {
    if (!existsSync(dir)) await makeDatabase(dir);
    return await start(dir);
  } catch (cause) {
    throw new StartError(
      'database-unreadable',
      `Basis data ${dir} tidak dapat dibuka; periksa sisa ruang disk, atau pulihkan folder dari cadangan. / ` +
        'The database cannot be opened; check the free disk space, or restore the folder from your backup.',
      { cause },
    );
  }
}

/** Made aside and renamed: a start that is killed half-way leaves no half database behind. */
async function makeDatabase(dir: string): Promise<void> {
  const draft = `${dir}.new`;
  await rm(draft, { recursive: true, force: true });
  const database = await start(draft);
  await database.close();
  await rename(draft, dir);
  await syncFolder(dirname(dir));
}

function start(dir: string): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableNodeFs(dir),
    relaxedDurability: false,
    // `-F` switches fsync off, and PGlite's defaults hold it. The method must be one that reaches `fd_sync`.
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'wal_sync_method=fsync'],
    ],
  });
}
