import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from '../../../src/core/recipe.ts';
import { withExtensionCopy } from '../extension-copy.ts';
import { recipeScript } from './recipe-script.ts';

/** Hands over a copy of the extension that reads one host with the given recipe, also where no manifest names it. */
export function withTriedRecipe<T>(
  recipe: Recipe,
  host: string,
  task: (folder: string) => Promise<T>,
): Promise<T> {
  return withExtensionCopy((folder) => {
    writeFileSync(join(folder, 'content/tried.js'), recipeScript(recipe));
    const file = join(folder, 'manifest.json');
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    // A platform's accounts are read alike on all its front ends: its own site's script has the rules.
    const js = [`content/sites/${recipe.platform}.js`, 'content/tried.js', 'content/main.js'];
    const tried = { matches: [`https://${host}/*`], js, run_at: 'document_start' };
    const changed = { host_permissions: tried.matches, content_scripts: [tried] };
    writeFileSync(file, JSON.stringify(Object.assign({}, manifest, changed)));
    return task(folder);
  });
}
