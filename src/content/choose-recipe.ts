import { newerRecipe, sitesOff } from '../browser/settings.ts';
import type { Recipe } from '../core/recipe.ts';

/**
 * The recipe to read this page with: the newest good one that this browser has, or null where the user, or the
 * recipe itself, has switched the site off.
 */
export async function chooseRecipe(bundled: Recipe): Promise<Recipe | null> {
  const [off, newer] = await Promise.all([sitesOff.get(), newerRecipe(bundled.site).get()]);
  if (off.includes(bundled.site)) return null;
  const recipe =
    newer !== null && newer.recipe.revision > bundled.revision ? keepPrivate(newer.recipe, bundled) : bundled;
  return recipe.on && recipe.hosts.includes(location.hostname) ? recipe : null;
}

/** What the package holds private stays so, whatever came later. */
function keepPrivate(newer: Recipe, bundled: Recipe): Recipe {
  return { ...newer, private: [...bundled.private, ...newer.private] };
}
