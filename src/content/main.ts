import { onSettingsChange } from '../browser/settings.ts';
import { parseRecipe } from '../core/parse-recipe.ts';
import type { Recipe } from '../core/recipe.ts';
import { Changes } from './changes.ts';
import { chooseRecipe } from './choose-recipe.ts';
import { readTab } from './read-tab.ts';
import { RemovedTexts } from './removed-texts.ts';

declare global {
  /** Set by the script that stands before this one in the manifest: the site's own recipe, as it was built. */
  var saksiIklanRecipe: unknown;
}

start(parseRecipe(globalThis.saksiIklanRecipe, 'recipe'));

function start(bundled: Recipe): void {
  const removed = new RemovedTexts();
  const changes = new Changes(removed);
  // Before anything is decided: some labels are in the page for one task only.
  changes.watch(document, bundled.watched);

  let run: AbortController | null = null;
  /** One run reads with one recipe; another recipe, or a site switched off or on, is another run. */
  const restart = async () => {
    run?.abort();
    const mine = new AbortController();
    run = mine;
    const recipe = await chooseRecipe(bundled);
    if (recipe !== null && !mine.signal.aborted)
      readTab({ recipe, changes, removed, restart, signal: mine.signal });
  };
  onSettingsChange(() => void restart());
  void restart();
}
