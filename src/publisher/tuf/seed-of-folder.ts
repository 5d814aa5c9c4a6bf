import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../read-folder.ts';
import { demoSeedOf } from './demo-seed.ts';
import { readBuild } from './desired-roles.ts';
import { currentFiles, seedFiles } from './seed.ts';

/**
 * What a package would hold for a folder: a seed as it is, the newest of a public folder with its own first
 * root, or a build signed with throw-away keys. For tools: an operator names the root in the ceremony.
 */
export function seedOfFolder(dir: string): Map<string, Uint8Array> {
  if (existsSync(join(dir, 'settings.json'))) return readFolder(dir);
  const published = [dir, join(dir, 'public')].find((folder) =>
    existsSync(join(folder, 'metadata/timestamp.json')),
  );
  return published === undefined ? demoSeedOf(readBuild(dir)) : seedFiles(currentFiles(published), []);
}
