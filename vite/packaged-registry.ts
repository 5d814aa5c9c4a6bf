import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readFolder } from '../src/publisher/read-folder.ts';
import { demoSeed } from '../src/publisher/tuf/demo-seed.ts';

const sampleSource = resolve(import.meta.dirname, '../data/sample');

/**
 * The list that a package starts with. An operator names the seed folder that "registry publish" wrote with
 * SAKSI_REGISTRY; without it, it is the sample of an invented election, with dates relative to the day of the
 * build and signed by keys that are thrown away at once.
 */
export function packagedRegistry(): Plugin {
  return {
    name: 'packaged-registry',
    generateBundle() {
      const given = process.env.SAKSI_REGISTRY;
      const today = process.env.SAKSI_TODAY ?? new Date().toISOString().slice(0, 10);
      const files = given === undefined ? demoSeed(sampleSource, { today }) : readFolder(resolve(given));
      for (const [path, bytes] of files) {
        this.emitFile({ type: 'asset', fileName: `registry/${path}`, source: bytes });
      }
    },
  };
}
