import type { Recipe } from '../../../src/core/recipe.ts';
import { bundledRecipes } from '../../../src/platforms/recipes.ts';
import { ToolError } from '../tool-error.ts';

export interface PageAddress {
  url: URL;
  recipe: Recipe;
}

/** The address a page was saved from, as given or as the page itself tells, with the recipe that reads it. */
export function findPageAddress(given: string | undefined, html: string): PageAddress {
  if (given !== undefined) {
    const found = readable(given);
    const hosts = bundledRecipes().flatMap((recipe) => recipe.hosts);
    if (found === null)
      throw new ToolError(`--url "${given}" is not read: use https:// with one of ${hosts.join(', ')}.`);
    return found;
  }
  for (const pattern of tellers) {
    const found = readable(pattern.exec(html)?.[1] ?? '');
    if (found !== null) return found;
  }
  throw new ToolError('The page does not tell where it was saved from: say so with --url.');
}

/** Browsers write the first one when they save a page; the others are the page's own words. */
const tellers = [
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"']+)/i,
  /<meta[^>]+property=["']og:url["'][^>]+content=["']([^"']+)/i,
  /<base[^>]+href=["']([^"']+)/i,
];

function readable(address: string): PageAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const recipe = bundledRecipes().find(({ hosts }) => hosts.includes(url.hostname));
  return url.protocol !== 'https:' || recipe === undefined ? null : { url, recipe };
}
