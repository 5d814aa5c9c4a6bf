import { newerRecipe } from '../browser/settings.ts';
import { StorageItem } from '../browser/storage-item.ts';
import { list, nullable, ParseError } from '../core/parse.ts';
import { parseRecipe } from '../core/parse-recipe.ts';
import { engineVersion, type Recipe, recipeLimits } from '../core/recipe.ts';
import {
  type FailedRevision,
  parseFailedRevision,
  type RecipeFailureNews,
  type RecipeOffer,
  type RecipeState,
} from '../core/recipe-state.ts';
import { parseSealedRecipe, type SealedRecipe, sealRecipe } from '../core/sealed-recipe.ts';
import { now } from './clock.ts';
import { packagedRecipes } from './packaged-recipes.ts';

/** The recipe that was in use before the newer one: what is gone back to when the newer one fails. */
function recipeBefore(site: string): StorageItem<SealedRecipe | null> {
  return new StorageItem<SealedRecipe | null>(`recipe-before:${site}`, nullable(parseSealedRecipe), null);
}

const mostFailed = 50;

/** Revisions that could not read their site; they are not taken again. */
function failedRevisions(site: string): StorageItem<FailedRevision[]> {
  return new StorageItem<FailedRevision[]>(
    `recipes-failed:${site}`,
    list(parseFailedRevision, mostFailed),
    [],
  );
}

let turn: Promise<unknown> = Promise.resolve();

/** One change after the other: two tabs that fail at once must not overwrite each other's. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const mine = turn.then(change, change);
  turn = mine;
  return mine;
}

/**
 * Takes a recipe that came from outside, if it is sound and newer than what is in use. Throws a ParseError that
 * names the place where it is not sound. Pages that are open begin again with it (`onSettingsChange`).
 */
export async function offerRecipe(raw: unknown): Promise<RecipeOffer> {
  if (new TextEncoder().encode(JSON.stringify(raw)).length > recipeLimits.bytes)
    throw new ParseError('recipe', `at most ${recipeLimits.bytes} bytes`);
  const recipe = parseRecipe(raw, 'recipe');
  return inTurn(() => take(recipe));
}

async function take(recipe: Recipe): Promise<RecipeOffer> {
  const { site, revision } = recipe;
  const bundled = (await packagedRecipes()).find((one) => one.site === site);
  if (bundled === undefined) return 'unknown-site';
  if (recipe.platform !== bundled.platform)
    throw new ParseError('recipe.platform', `"${bundled.platform}", whose accounts ${site} shows`);
  if (recipe.engine > engineVersion) return 'needs-newer-engine';
  if (recipe.expires < now().slice(0, 10)) return 'expired';
  if ((await failedRevisions(site).get()).some((one) => one.revision === revision)) return 'failed-before';
  const stored = await newerRecipe(site).get();
  // An update of the extension may have brought a newer one: pages have read with that since.
  const inUse = stored !== null && stored.recipe.revision > bundled.revision ? stored : null;
  if (revision <= Math.max(bundled.revision, inUse?.recipe.revision ?? 0)) return 'not-newer';
  await recipeBefore(site).set(inUse);
  await newerRecipe(site).set(sealRecipe(recipe));
  return 'taken';
}

/**
 * A tab could not read its site with this recipe: the last good one is taken again, at last the bundled one. Does
 * nothing where another tab has said so before, and for the bundled one itself, which nothing stands behind.
 */
export function dropRecipe({ site, revision, why }: RecipeFailureNews): Promise<void> {
  return inTurn(async () => {
    const inUse = await newerRecipe(site).get();
    if (inUse === null || inUse.recipe.revision !== revision) return;
    const failed = [...(await failedRevisions(site).get()), { revision, why }].slice(-mostFailed);
    await failedRevisions(site).set(failed);
    const before = await recipeBefore(site).get();
    const hasFailed = failed.some((one) => one.revision === before?.recipe.revision);
    await newerRecipe(site).set(hasFailed ? null : before);
    await recipeBefore(site).set(null);
  });
}

/** Goes back to the bundled recipe, and forgets what failed. */
export function resetRecipe(site: string): Promise<void> {
  return inTurn(async () => {
    await recipeBefore(site).set(null);
    await failedRevisions(site).set([]);
    await newerRecipe(site).set(null);
  });
}

/** With which recipe each site is read. */
export async function recipeStates(): Promise<RecipeState[]> {
  return Promise.all(
    (await packagedRecipes()).map(({ site, revision, date }) => stateOf(site, { revision, date })),
  );
}

async function stateOf(site: string, bundled: RecipeState['bundled']): Promise<RecipeState> {
  const [stored, failed] = await Promise.all([newerRecipe(site).get(), failedRevisions(site).get()]);
  const isNewer = stored !== null && stored.recipe.revision > bundled.revision;
  const newer = isNewer ? { revision: stored.recipe.revision, date: stored.recipe.date } : null;
  return { site, bundled, newer, failed };
}
