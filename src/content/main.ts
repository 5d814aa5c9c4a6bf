import { canReadPictures, readsPictures } from '../browser/picture-option.ts';
import { onSettingsChange } from '../browser/settings.ts';
import { parseSealedRecipe } from '../core/sealed-recipe.ts';
import type { SiteKit } from '../platforms/site-kit.ts';
import { Changes } from './changes.ts';
import { chooseRecipe } from './choose-recipe.ts';
import { readTab } from './read-tab.ts';
import { RemovedTexts } from './removed-texts.ts';

// Offered by the site's own script, which stands before this one in the manifest.
if (globalThis.saksiIklanSite !== undefined) start(globalThis.saksiIklanSite);

function start({ recipe, accounts, readIds }: SiteKit): void {
  const bundled = parseSealedRecipe(recipe, 'recipe').recipe;
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
    const [chosen, pictures] = await Promise.all([
      chooseRecipe(bundled),
      canReadPictures && readsPictures.get(),
    ]);
    if (chosen !== null && !mine.signal.aborted)
      readTab({
        recipe: chosen,
        bundled,
        accounts,
        readIds,
        changes,
        removed,
        pictures,
        signal: mine.signal,
      });
  };
  onSettingsChange(() => void restart());
  void restart();
}
