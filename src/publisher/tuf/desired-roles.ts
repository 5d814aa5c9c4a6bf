import { join } from 'node:path';
import { ParseError } from '../../core/parse.ts';
import bundledAffixes from '../../core/registry/lookalike/affixes.json';
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
  /** Null: the build brings none, and those that are published stay. */
  rules: Map<string, Uint8Array> | null;
}

export function readBuild(dir: string): Build {
  const index = readBuildIndex(join(dir, 'index.json'));
  return withFiles(index, (path, expected) => {
    const bytes = readBytes(join(dir, path));
    if (sha256(bytes) === expected) return bytes;
    throw new PublisherError('data-wrong', `${join(dir, path)} was changed after the build: build again.`);
  });
}

function withFiles(index: BuildIndex, read: (path: string, sha256: string) => Uint8Array): Build {
  const { packs, rules } = index;
  return {
    index,
    packs: packs.map(({ id, path, sha256 }) => ({ id, bytes: read(path, sha256) })),
    rules: rules && new Map(rules.map(({ path, sha256 }) => [path, read(path, sha256)])),
  };
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
  return withFiles(index, (path) => files.get(path) ?? new Uint8Array());
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
 * Everything that decides how posts are read and judged but who is official: the calendar of the build, and its
 * rules (affixes, recipes/<site>.json, political-model.json), or those that are published where it brings none.
 */
export function ruleFiles(
  { index, rules }: Build,
  published: ReadonlyMap<string, Uint8Array> = new Map(),
): Map<string, Uint8Array> {
  return new Map([
    ['rules/affixes.json', jsonBytes(bundledAffixes)],
    ...(rules ?? published),
    ['rules/calendar.json', jsonBytes({ schema: 1, elections: index.elections })],
  ]);
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
