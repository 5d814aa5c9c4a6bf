import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const folder = resolve(import.meta.dirname, '../src/background/registry/stand-ins');

/** What each Node module that tuf-js and @tufjs/models use becomes in a worker. */
const standIns: Record<string, string> = {
  crypto: 'crypto.ts',
  fs: 'files.ts',
  path: 'path.ts',
  url: 'url.ts',
  util: 'deep-equal.ts',
};

/** Only tuf-js's own fetcher uses these, which ours replaces; `debug` makes a logger that says nothing. */
const unused = ['debug', 'fs/promises', 'make-fetch-happen', 'os'];

/** The package of that name, not Node's module: Vite would leave the latter out. */
const buffer = resolve(import.meta.dirname, '../node_modules/buffer/index.js');

const tuf = /node_modules\/(tuf-js|@tufjs)\//;
const virtual = '\0tuf-stand-in:';

/** Lets tuf-js run in a worker: only its own imports are answered, nobody else's. */
export function tufStandIns(): Plugin {
  return {
    name: 'tuf-stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'buffer' && !importer?.includes('node_modules/buffer/')) return buffer;
      const name = source.replace(/^node:/, '');
      const isOurs = importer !== undefined && tuf.test(importer);
      return isOurs && (name in standIns || unused.includes(name)) ? virtual + name : null;
    },
    load(id) {
      if (!id.startsWith(virtual)) return null;
      const file = standIns[id.slice(virtual.length)];
      if (file === undefined) return 'export default () => () => {};';
      // tuf-js is CommonJS and takes these modules both whole and as default exports.
      const path = JSON.stringify(resolve(folder, file));
      return `import * as all from ${path};\nexport * from ${path};\nexport default all;`;
    },
    transform(code, id) {
      // Node has Buffer as a global; the package of that name is the same for browsers.
      if (!tuf.test(id) || !/\bBuffer\b/.test(code)) return null;
      return { code: `const { Buffer } = require('buffer');\n${code}`, map: null };
    },
  };
}
