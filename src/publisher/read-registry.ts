import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendars } from '../core/calendar.ts';
import { fields, ParseError } from '../core/parse.ts';
import { type Pack, parsePack } from '../core/registry/pack.ts';
import { RegistryError } from '../core/registry/registry-error.ts';
import type { BuildIndex } from './build/build-index.ts';
import { readBuild } from './tuf/desired-roles.ts';
import { currentFiles } from './tuf/seed.ts';

export interface RegistryFiles {
  elections: BuildIndex['elections'];
  packs: Pack[];
}

/**
 * Reads the packs of a folder that "build" or "publish" wrote, for tools. Hashes are compared; signatures are
 * the business of "verify" and of the extension. Throws a RegistryError or a PublisherError.
 */
export function readRegistryDir(dir: string): RegistryFiles {
  const published = [dir, join(dir, 'public')].find((folder) =>
    existsSync(join(folder, 'metadata/timestamp.json')),
  );
  if (published !== undefined) return readPublished(published);
  if (!existsSync(join(dir, 'index.json'))) {
    throw new RegistryError(
      'file-missing',
      `${dir} is no registry: name a folder that "registry build" or "publish" wrote.`,
    );
  }
  const { index, packs } = readBuild(dir);
  return { elections: index.elections, packs: packs.map(({ id, bytes }) => readPack(bytes, id)) };
}

function readPublished(dir: string): RegistryFiles {
  const files = currentFiles(dir);
  const packs: Pack[] = [];
  let elections: BuildIndex['elections'] = [];
  for (const [path, bytes] of files) {
    if (path.startsWith('targets/accounts/')) packs.push(readPack(bytes, path));
    if (/^targets\/rules\/[0-9a-f]+\.calendar\.json$/.test(path)) {
      elections = parseCalendars(fields(jsonOf(bytes, path), path).elections, path);
    }
  }
  return { elections, packs };
}

function readPack(bytes: Uint8Array, path: string): Pack {
  try {
    return parsePack(jsonOf(bytes, path), path);
  } catch (cause) {
    if (cause instanceof ParseError) throw new RegistryError('shape-wrong', cause.message, { cause });
    throw cause;
  }
}

function jsonOf(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    throw new RegistryError('not-json', `${path} is not valid JSON: build the registry again.`, { cause });
  }
}
