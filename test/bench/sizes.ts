import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../tools/built-extension.ts';
import type { BenchGroup } from './figure.ts';

/** Sizes of what is shipped, in kB (1,000 bytes) after gzip. */
export const sizes: BenchGroup = {
  name: 'sizes',
  async run() {
    const folder = builtExtension('chrome');
    const packed = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1000;
    const sites = readdirSync(join(folder, 'content/sites')).map((file) => packed(`content/sites/${file}`));
    return [
      { name: 'content script without recipes, gzip (kB)', value: packed('content/main.js'), budget: 20 },
      {
        name: 'largest site script (recipe and account rules), gzip (kB)',
        value: Math.max(...sites),
        budget: null,
      },
      { name: 'worker, gzip (kB)', value: packed('background/main.js'), budget: null },
    ];
  },
};
