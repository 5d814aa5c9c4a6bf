import { list, nullable, text } from '../core/parse.ts';
import { parseSealedRecipe, type SealedRecipe } from '../core/sealed-recipe.ts';
import { browser } from './api.ts';
import { canReadPictures, readsPictures } from './picture-option.ts';
import { StorageItem } from './storage-item.ts';

/** Names of the sites that the user has switched off. */
export const sitesOff = new StorageItem<string[]>('sites-off', list(text(40), 100), []);

/**
 * Code of the region that the user calls theirs; blank where none. It never leaves the browser. Marked, so that pages
 * of sites do not load what they have no use for.
 */
export const ownRegion = /* @__PURE__ */ new StorageItem<string>('own-region', text(20), '');

/** The recipe that replaces the bundled one of a site. Null: the bundled one is the newest good one. */
export function newerRecipe(site: string): StorageItem<SealedRecipe | null> {
  return new StorageItem<SealedRecipe | null>(
    `${newerRecipePrefix}${site}`,
    nullable(parseSealedRecipe),
    null,
  );
}

const newerRecipePrefix = 'recipe:';

/** Calls back whenever something changes that decides whether and how pages are read. */
export function onSettingsChange(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const isConcerned = (key: string) =>
      key === sitesOff.key ||
      (canReadPictures && key === readsPictures.key) ||
      key.startsWith(newerRecipePrefix);
    if (Object.keys(changes).some(isConcerned)) onChange();
  });
}
