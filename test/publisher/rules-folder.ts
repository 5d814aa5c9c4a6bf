import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryDir } from './temporary-dir.ts';

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

const packagedModel = read('src/core/political/model.json');
export const packagedRevision = Number(packagedModel.revision);

/** A political model like the package's, of a later revision: its self-test holds as long as the rest is not changed. */
export function model(later: number, changes: object = {}): object {
  return { ...packagedModel, revision: packagedRevision + later, ...changes };
}

/** The package's recipe of a site, a thousand revisions later. */
export function recipe(site: string, changes: object = {}): object {
  const packaged = read(`src/platforms/${site}/recipe.json`);
  return { ...packaged, revision: Number(packaged.revision) + 1000, expires: '2099-12-31', ...changes };
}

/** A folder of rules: path in it to value. */
export function rulesFolder(rules: Record<string, unknown>): string {
  const dir = temporaryDir();
  for (const [path, value] of Object.entries(rules)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), JSON.stringify(value));
  }
  return dir;
}
