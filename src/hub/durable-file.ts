import { randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

interface Options {
  mode?: number;
  /** Where the unfinished file lies; on the same disk. By default beside the finished one. */
  draftDir?: string;
}

/** Writes a file so that after a crash it is there whole or not at all; on return it is on the disk. */
export async function writeDurably(path: string, bytes: Uint8Array, options: Options = {}): Promise<void> {
  const draft = join(options.draftDir ?? dirname(path), `${basename(path)}.${randomUUID()}.part`);
  const file = await open(draft, 'wx', options.mode ?? 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  // A rename lasts only once its folder is written: fsync(2), "calling fsync() does not necessarily ensure …".
  await syncFolder(dirname(path));
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
