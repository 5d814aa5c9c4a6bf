import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseError, type Parser } from '../core/parse.ts';
import {
  type Pack,
  type PackEntry,
  parsePack,
  parseRegistryIndex,
  type RegistryIndex,
} from '../core/registry/pack.ts';
import { RegistryError } from '../core/registry/registry-error.ts';

export interface RegistryFiles {
  index: RegistryIndex;
  packs: Pack[];
}

/** Reads a built registry folder and checks every pack against the index. Throws a RegistryError. */
export function readRegistryDir(dir: string): RegistryFiles {
  const index = parseFile(readFile(join(dir, 'index.json')), join(dir, 'index.json'), parseRegistryIndex);
  return { index, packs: index.packs.map((entry) => readPack(dir, entry)) };
}

function readPack(dir: string, entry: PackEntry): Pack {
  // The index comes from elsewhere: its paths must not lead out of the folder.
  if (!/^packs\/[a-z0-9-]+\.json$/.test(entry.path)) {
    throw new RegistryError(
      'path-refused',
      `${dir}: the index names a pack outside packs/: build the registry again.`,
    );
  }
  const path = join(dir, entry.path);
  const bytes = readFile(path);
  if (createHash('sha256').update(bytes).digest('hex') !== entry.sha256) {
    throw new RegistryError(
      'hash-mismatch',
      `${path} is not the file the index names: copy or build the registry again.`,
    );
  }
  return parseFile(bytes, path, parsePack);
}

function readFile(path: string): Buffer {
  if (!existsSync(path)) {
    throw new RegistryError(
      'file-missing',
      `${path} does not exist: name the folder that "registry build" wrote.`,
    );
  }
  return readFileSync(path);
}

function parseFile<T>(bytes: Buffer, path: string, parse: Parser<T>): T {
  try {
    return parse(JSON.parse(bytes.toString('utf8')), path);
  } catch (cause) {
    if (cause instanceof ParseError) throw new RegistryError('shape-wrong', cause.message, { cause });
    throw new RegistryError('not-json', `${path} is not valid JSON: build the registry again.`, { cause });
  }
}
