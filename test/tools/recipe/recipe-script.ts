import type { Recipe } from '../../../src/core/recipe.ts';
import { sealRecipe } from '../../../src/core/sealed-recipe.ts';
import { toAscii } from '../to-ascii.ts';

/** A script that stands between a site's own and the reader, and puts this recipe in the place of the bundled one. */
export function recipeScript(recipe: Recipe): string {
  return `globalThis.saksiIklanSite.recipe=${toAscii(JSON.stringify(sealRecipe(recipe)))};\n`;
}
