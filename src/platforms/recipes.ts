import { parseRecipe } from '../core/parse-recipe.ts';
import type { Recipe } from '../core/recipe.ts';
import facebook from './facebook/recipe.json';
import facebookMobile from './facebook-mobile/recipe.json';
import instagram from './instagram/recipe.json';
import linkedin from './linkedin/recipe.json';
import reddit from './reddit/recipe.json';
import threads from './threads/recipe.json';
import tiktok from './tiktok/recipe.json';
import x from './x/recipe.json';
import youtube from './youtube/recipe.json';

/** Every site we can read; a new site is its folder and a line here. */
const bundled = [facebook, facebookMobile, instagram, linkedin, reddit, threads, tiktok, x, youtube];

/** The bundled recipe for a host, or null for a host that no recipe names. */
export function recipeFor(host: string): Recipe | null {
  const raw = bundled.find(({ hosts }) => hosts.includes(host));
  return raw === undefined ? null : parseRecipe(raw, raw.site);
}

export function bundledRecipes(): Recipe[] {
  return bundled.map((raw) => parseRecipe(raw, raw.site));
}
