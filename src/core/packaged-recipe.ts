import { type Platform, platforms } from './account/account.ts';
import { calendarDate, integer, list, oneOf, type Parser, shape, text } from './parse.ts';

/** What the worker has to know of a recipe that came with the package; the recipe itself lies in its site's script. */
export interface PackagedRecipe {
  site: string;
  platform: Platform;
  revision: number;
  date: string;
}

const parsePackagedRecipe = shape<PackagedRecipe>({
  site: text(40),
  platform: oneOf(platforms),
  revision: integer(1, 1e9),
  date: calendarDate,
});

export const parsePackagedRecipes: Parser<PackagedRecipe[]> = list(parsePackagedRecipe, 100);
