import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { checkRule } from './check-rule.ts';

export interface RulesFolder {
  /** By their paths in the folder, such as "recipes/x.json": the bytes that are signed. */
  files: Map<string, Uint8Array>;
  problems: Problem[];
}

/** Reads and checks the rules folder, in which only JSON counts. Throws a PublisherError where a file is no JSON at all. */
export function readRules(dir: string, today: string): RulesFolder {
  if (!existsSync(dir))
    throw new PublisherError('file-missing', `${dir} does not exist: name a rules folder.`);
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort();
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const name = path.replaceAll(sep, '/');
    const value = readJson(join(dir, path));
    problems.push(...checkRule(name, value, today));
    files.set(name, Buffer.from(`${JSON.stringify(value)}\n`));
  }
  return { files, problems };
}
