import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ParseError } from '../../core/parse.ts';
import bundledAffixes from '../../core/registry/lookalike/affixes.json';
import { parseAffixes } from '../../core/registry/lookalike/handle-core.ts';
import type { Revocations } from '../../core/registry/revocations.ts';
import { type BuildIndex, parseBuildIndex } from '../build/build-index.ts';
import { roleOfPack } from '../build/make-packs.ts';
import { PublisherError } from '../publisher-error.ts';
import { readBytes, readJson } from '../read-file.ts';
import { sha256 } from '../sha256.ts';

/** The targets of every delegated role: role to path to bytes. */
export type RoleFiles = Map<string, Map<string, Uint8Array>>;

/** Files of a build, by their paths in it. */
export interface Build {
  index: BuildIndex;
  packs: { id: string; bytes: Uint8Array }[];
}

export function readBuild(dir: string): Build {
  const index = readBuildIndex(join(dir, 'index.json'));
  const packs = index.packs.map(({ id, path, sha256: expected }) => {
    const bytes = readBytes(join(dir, path));
    if (sha256(bytes) === expected) return { id, bytes };
    throw new PublisherError('data-wrong', `${join(dir, path)} was changed after the build: build again.`);
  });
  return { index, packs };
}

function readBuildIndex(path: string): BuildIndex {
  try {
    return parseBuildIndex(readJson(path), path);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    throw new PublisherError('data-wrong', `${cause.message}: build again.`, { cause });
  }
}

/** A build as in memory, see `buildRegistryFiles`. */
export function buildOf(files: ReadonlyMap<string, Uint8Array>): Build {
  const text = Buffer.from(files.get('index.json') ?? []).toString('utf8');
  const index = parseBuildIndex(JSON.parse(text), 'index.json');
  return {
    index,
    packs: index.packs.map(({ id, path }) => ({ id, bytes: files.get(path) ?? new Uint8Array() })),
  };
}

/** Packs by the role of their province. */
export function packFiles({ packs }: Build): RoleFiles {
  const roles: RoleFiles = new Map();
  for (const { id, bytes } of packs) {
    const role = roleOfPack(id);
    const files = roles.get(role) ?? new Map<string, Uint8Array>();
    roles.set(role, files.set(`accounts/${role}/${id}.json`, bytes));
  }
  return roles;
}

export function revocationFiles(revocations: Revocations): Map<string, Uint8Array> {
  return new Map([['revocations/revocations.json', jsonBytes(revocations)]]);
}

/**
 * Everything that decides how posts are read and judged but who is official: the calendar of the build, the
 * affixes, and what else a rules folder holds (recipes/<site>.json, political-model.json).
 */
export function ruleFiles({ index }: Build, rulesDir: string | null): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    ['rules/calendar.json', jsonBytes({ schema: 1, elections: index.elections })],
    ['rules/affixes.json', jsonBytes(bundledAffixes)],
  ]);
  if (rulesDir === null) return files;
  if (!existsSync(rulesDir))
    throw new PublisherError('file-missing', `${rulesDir} does not exist: name a rules folder.`);
  for (const name of readdirSync(rulesDir, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.json')) continue;
    if (!/^(recipes\/)?[a-z0-9-]+\.json$/.test(name)) {
      throw new PublisherError(
        'data-wrong',
        `${rulesDir}/${name}: rules are NAME.json or recipes/SITE.json.`,
      );
    }
    const value = readJson(join(rulesDir, name));
    if (name === 'affixes.json') parseAffixes(value, name);
    files.set(`rules/${name}`, jsonBytes(value));
  }
  return files;
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
