import { browser } from '../browser/api.ts';
import { type PackagedRecipe, parsePackagedRecipes } from '../core/packaged-recipe.ts';

/** The recipes that came with the package (vite.config.ts writes the list). */
export async function packagedRecipes(): Promise<PackagedRecipe[]> {
  const response = await fetch(browser.runtime.getURL('recipes.json'));
  return parsePackagedRecipes(await response.json(), 'recipes.json');
}
