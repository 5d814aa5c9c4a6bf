import { join } from 'node:path';
import { writePackText } from '../../core/registry/pack-text.ts';
import { checkSource, countErrors } from '../check/check-source.ts';
import { PublisherError } from '../publisher-error.ts';
import { readRules } from '../rules/read-rules.ts';
import { sha256 } from '../sha256.ts';
import { readSource } from '../source/read-source.ts';
import { addDays } from '../source/source-date.ts';
import type { BuildIndex, BuiltPack } from './build-index.ts';
import { makePacks } from './make-packs.ts';

export interface BuildOptions {
  /** The day of the build, YYYY-MM-DD: it dates the list and resolves a sample's relative dates. */
  today: string;
  /** Must grow from build to build; by default today's digits, such as 20261125. */
  version?: number;
  /** Days until the list is stale; by default 30. */
  expiresDays?: number;
  /** The folder of recipes, political model and affixes; without it, those that are published stay. */
  rulesDir?: string;
}

const defaultExpiresDays = 30;

/**
 * Builds a registry from a source folder: `index.json`, `packs/<province>.json` and `rules/…`, path to bytes. Nothing
 * in it is signed yet. The same sources and options give the same bytes. Throws a PublisherError where the
 * check finds errors.
 */
export function buildRegistryFiles(sourceDir: string, options: BuildOptions): Map<string, Uint8Array> {
  const source = readSource(sourceDir, options.today);
  const errors = countErrors(checkSource(source, options.today));
  if (errors > 0) {
    throw new PublisherError(
      'check-failed',
      `${sourceDir} has ${errors} ${errors === 1 ? 'error' : 'errors'}: run "npm run registry -- check ${sourceDir}" and mend them.`,
    );
  }
  const files = new Map<string, Uint8Array>();
  const packs: BuiltPack[] = [];
  for (const pack of makePacks(source)) {
    const path = `packs/${pack.id}.json`;
    const bytes = Buffer.from(writePackText(pack));
    files.set(path, bytes);
    packs.push({ id: pack.id, path, sha256: sha256(bytes) });
  }
  const rules = options.rulesDir === undefined ? null : builtRules(options.rulesDir, options.today);
  for (const [path, bytes] of rules ?? []) files.set(path, bytes);
  const calendars = source.elections.map((election) => election.calendar);
  const index: BuildIndex = {
    schema: 1,
    name: source.name,
    sample: source.sample,
    version: options.version ?? Number(options.today.replaceAll('-', '')),
    issued: `${options.today}T00:00:00.000Z`,
    expires: `${addDays(options.today, options.expiresDays ?? defaultExpiresDays)}T00:00:00.000Z`,
    elections: calendars.sort((a, b) => (a.id < b.id ? -1 : 1)),
    packs,
    rules: rules && [...rules].map(([path, bytes]) => ({ path, sha256: sha256(bytes) })),
  };
  return new Map([['index.json', Buffer.from(`${JSON.stringify(index, null, 1)}\n`)], ...files]);
}

function builtRules(dir: string, today: string): Map<string, Uint8Array> {
  const { files, problems } = readRules(dir, today);
  const [first, ...more] = problems.filter(({ level }) => level === 'error');
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more: see "check")`;
    throw new PublisherError('check-failed', `${join(dir, first.place)}: ${first.message}${others}.`);
  }
  return new Map([...files].map(([name, bytes]) => [`rules/${name}`, bytes]));
}
