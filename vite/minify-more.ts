import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };

const options: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, hoist_funs: true, pure_getters: true },
  format: { ascii_only: true },
};
const folder = resolve(import.meta.dirname, '../.local/minified');

/**
 * Every page loads content scripts: Terser makes what is minified a thirtieth smaller still. It takes half of a build, and
 * all builds have the same scripts, so that what came of one is kept under the hash of all that it was made of.
 */
export async function minifyMore(code: string): Promise<string> {
  const made = JSON.stringify([terser.version, options, code]);
  const kept = resolve(folder, `${createHash('sha256').update(made).digest('hex')}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  // Terser writes into the options it is given.
  const result = await minify(code, structuredClone(options));
  if (result.code === undefined) throw new Error('Terser made nothing of a content script.');
  mkdirSync(folder, { recursive: true });
  // Builds that run at once must never see half a file.
  writeFileSync(`${kept}.${process.pid}`, result.code);
  renameSync(`${kept}.${process.pid}`, kept);
  return result.code;
}
