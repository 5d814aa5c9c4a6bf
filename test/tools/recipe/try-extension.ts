import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields } from '../../../src/core/parse.ts';
import { withExtensionCopy } from '../extension-copy.ts';
import { recipeScript } from './recipe-script.ts';

/** Hands over a copy of the extension that reads one host with the given recipe, also where no manifest names it. */
export function withTriedRecipe<T>(
  recipe: unknown,
  host: string,
  task: (folder: string) => Promise<T>,
): Promise<T> {
  return withExtensionCopy((folder) => {
    writeFileSync(join(folder, 'content/recipes/tried.js'), recipeScript(recipe));
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifestFor(JSON.parse(readFileSync(file, 'utf8')), host)));
    return task(folder);
  });
}

function manifestFor(given: unknown, host: string): object {
  const manifest = fields(given, 'manifest.json');
  const pattern = `https://${host}/*`;
  const tried = {
    matches: [pattern],
    js: ['content/recipes/tried.js', 'content/main.js'],
    run_at: 'document_start',
  };
  return { ...manifest, host_permissions: [pattern], content_scripts: [tried] };
}
