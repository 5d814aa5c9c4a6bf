import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const folder = resolve(import.meta.dirname, '../src/background/registry/stand-ins');

/** What each Node module that tuf-js and @tufjs/models import becomes in a worker. */
const standIns: Record<string, string> = {
  crypto: 'crypto.ts',
  fs: 'files.ts',
  path: 'path.ts',
  url: 'url.ts',
  util: 'util.ts',
  debug: 'unused.ts',
  'fs/promises': 'unused.ts',
  'make-fetch-happen': 'unused.ts',
  os: 'unused.ts',
};

/** The package of that name, not Node's module: Vite would leave the latter out. */
const buffer = resolve(import.meta.dirname, '../node_modules/buffer/index.js');

const tuf = /node_modules\/(tuf-js|@tufjs)\//;

/** Lets tuf-js run in a worker: only its own imports are answered, nobody else's. */
export function tufStandIns(): Plugin {
  return {
    name: 'tuf-stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'buffer' && !importer?.includes('node_modules/buffer/')) return buffer;
      const file =
        importer !== undefined && tuf.test(importer) ? standIns[source.replace(/^node:/, '')] : undefined;
      return file === undefined ? null : resolve(folder, file);
    },
    transform(code, id) {
      // Node has Buffer as a global; the package of that name is the same for browsers.
      if (!tuf.test(id) || !/\bBuffer\b/.test(code)) return null;
      return { code: `const { Buffer } = require('buffer');\n${code}`, map: null };
    },
  };
}
