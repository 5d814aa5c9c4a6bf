import { fields, integer, ParseError } from './parse.ts';
import { engineVersion, type Recipe } from './recipe.ts';

/**
 * A recipe that has passed `parseRecipe`, and the engine whose parser that was: at build, or in the worker. Pages take
 * a sealed recipe as it is, so that none of them carries the parser.
 */
export interface SealedRecipe {
  engine: number;
  recipe: Recipe;
}

export function sealRecipe(recipe: Recipe): SealedRecipe {
  return { engine: engineVersion, recipe };
}

/** Refuses what another version of the extension has sealed: its recipes may lack what this one needs. */
export function parseSealedRecipe(value: unknown, path: string): SealedRecipe {
  const from = fields(value, path);
  if (integer(1, 1000)(from.engine, `${path}.engine`) !== engineVersion)
    throw new ParseError(`${path}.engine`, `the seal of engine ${engineVersion}`);
  return { engine: engineVersion, recipe: fields(from.recipe, `${path}.recipe`) as unknown as Recipe };
}
