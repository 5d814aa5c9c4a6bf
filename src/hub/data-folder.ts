import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError, systemCode } from './start-error.ts';

/** Where everything of one hub lies. */
export interface DataFolder {
  root: string;
  database: string;
  evidence: string;
  keys: string;
  lock: string;
}

/** Makes the folder where it is missing, readable by its owner only. Throws StartError. */
export async function openDataFolder(root: string): Promise<DataFolder> {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartError(
      'folder-unusable',
      `Folder ${root} tidak dapat ditulis (${systemCode(cause)}); pilih folder lain dengan --data. / ` +
        `Cannot write to the folder ${root}; choose another with --data.`,
      { cause },
    );
  }
  return {
    root,
    database: join(root, 'db'),
    evidence: join(root, 'evidence'),
    keys: join(root, 'keys'),
    lock: join(root, 'hub.sock'),
  };
}
