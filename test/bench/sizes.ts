import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledRecipes } from '../../src/platforms/recipes.ts';
import { builtExtension } from '../tools/built-extension.ts';
import type { Figure } from './figure.ts';

/** Sizes of what is shipped, in kB (1,000 bytes) after gzip. */
export function benchSizes(): Figure[] {
  const folder = builtExtension('chrome');
  const packed = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1000;
  const recipes = gzipSync(JSON.stringify(bundledRecipes())).length / 1000;
  const script = packed('content/main.js');
  return [
    { name: 'content script without recipes, gzip (kB)', value: script - recipes, budget: 20 },
    { name: 'recipes, gzip (kB)', value: recipes, budget: null },
    { name: 'worker, gzip (kB)', value: packed('background/main.js'), budget: null },
  ];
}
