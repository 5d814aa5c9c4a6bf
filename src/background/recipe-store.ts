import { newerRecipe } from '../browser/settings.ts';
import { StorageItem } from '../browser/storage-item.ts';
import { integer, list, nullable, shape, text } from '../core/parse.ts';
import { parseRecipe } from '../core/parse-recipe.ts';
import { engineVersion } from '../core/recipe.ts';
import { parseSealedRecipe, type SealedRecipe, sealRecipe } from '../core/sealed-recipe.ts';
import { now } from './clock.ts';

/** What became of an offered recipe. */
export type RecipeOffer = 'taken' | 'not-newer' | 'needs-newer-engine' | 'expired' | 'failed-before';

/** The recipe that was in use before the newer one: what is gone back to when the newer one fails. */
function recipeBefore(site: string): StorageItem<SealedRecipe | null> {
  return new StorageItem<SealedRecipe | null>(`recipe-before:${site}`, nullable(parseSealedRecipe), null);
}

/** Revisions that could not read their site; they are not taken again. */
function failedRevisions(site: string): StorageItem<number[]> {
  return new StorageItem<number[]>(`recipes-failed:${site}`, list(integer(1, 1e9), 50), []);
}

/**
 * Takes a recipe that came from outside, if it is sound and newer than what is in use. Throws a ParseError that
 * names the place where it is not sound. Pages that are open begin again with it (`onSettingsChange`).
 */
export async function offerRecipe(raw: unknown): Promise<RecipeOffer> {
  const recipe = parseRecipe(raw, 'recipe');
  const { site, revision } = recipe;
  if (recipe.engine > engineVersion) return 'needs-newer-engine';
  if (recipe.expires < now().slice(0, 10)) return 'expired';
  if ((await failedRevisions(site).get()).includes(revision)) return 'failed-before';
  const inUse = await newerRecipe(site).get();
  if (inUse !== null && revision <= inUse.recipe.revision) return 'not-newer';
  await recipeBefore(site).set(inUse);
  await newerRecipe(site).set(sealRecipe(recipe));
  return 'taken';
}

/** One revision of one site's recipe. */
export const parseRecipeName = shape({ site: text(40), revision: integer(1, 1e9) });

/**
 * A tab could not read its site with this recipe: the last good one is taken again. False where there is nothing to
 * go back to, since the bundled recipe failed.
 */
export async function dropRecipe({ site, revision }: { site: string; revision: number }): Promise<boolean> {
  const inUse = await newerRecipe(site).get();
  if (inUse === null || inUse.recipe.revision !== revision) return false;
  const failed = await failedRevisions(site).get();
  await failedRevisions(site).set([...failed, revision].slice(-50));
  await newerRecipe(site).set(await recipeBefore(site).get());
  await recipeBefore(site).set(null);
  return true;
}
