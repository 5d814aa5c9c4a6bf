import { parseRecipe } from '../core/parse-recipe.ts';
import type { Recipe } from '../core/recipe.ts';
import facebook from './facebook/recipe.json';
import instagram from './instagram/recipe.json';
import linkedin from './linkedin/recipe.json';
import reddit from './reddit/recipe.json';
import threads from './threads/recipe.json';
import tiktok from './tiktok/recipe.json';
import x from './x/recipe.json';
import youtube from './youtube/recipe.json';

/** Every site we can read; a new site is its folder and a line here. */
const bundled: unknown[] = [facebook, instagram, linkedin, reddit, threads, tiktok, x, youtube];

/** The bundled recipe for a host, or null for a host that no recipe names or that is switched off. */
export function recipeFor(host: string): Recipe | null {
  for (const [index, raw] of bundled.entries()) {
    const recipe = parseRecipe(raw, `recipes[${index}]`);
    if (recipe.on && recipe.hosts.includes(host)) return recipe;
  }
  return null;
}

export function bundledRecipes(): Recipe[] {
  return bundled.map((raw, index) => parseRecipe(raw, `recipes[${index}]`));
}
