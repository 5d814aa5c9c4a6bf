import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the texts of other people lie: beside the project, never in it. */
export const usualDataFolder = '../shared/data';

/** The folder with the collected texts, or null where there is none. */
export function findDataFolder(given: string = usualDataFolder): string | null {
  const folder = resolve(given);
  return existsSync(join(folder, 'README.md')) ? folder : null;
}
