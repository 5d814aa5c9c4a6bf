import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Writes the table of letters that look like Latin ones (Unicode TR39's confusables, as the package
 * unhomoglyph carries them): `npx tsx test/tools/make-confusables.ts`, after an update of the package.
 */
const source: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('unhomoglyph/data.json'), 'utf8'),
);
const byTarget = new Map<string, string>();
for (const [letter, target] of Object.entries(source ?? {})) {
  const isOne = [...letter].length === 1 && !/[\0-\x7f]/.test(letter);
  // What NFKC folds by itself needs no entry.
  const isFolded = letter.normalize('NFKC') === String(target);
  if (!isOne || isFolded || !/^[a-z0-9]{1,3}$/i.test(String(target))) continue;
  byTarget.set(String(target), (byTarget.get(String(target)) ?? '') + letter);
}
const table = Object.fromEntries([...byTarget].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('src/core/registry/lookalike/confusables.json', `${JSON.stringify(table, null, 2)}\n`);
