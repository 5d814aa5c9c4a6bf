import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { offerRecipeMessage } from '../browser/protocol.ts';
import { oneOf } from '../core/parse.ts';
import { recipeLimits } from '../core/recipe.ts';
import { type RecipeOffer, recipeOffers } from '../core/recipe-state.ts';

const keys: Record<RecipeOffer, string> = {
  taken: 'recipeTaken',
  'unknown-site': 'recipeUnknownSite',
  'not-newer': 'recipeNotNewer',
  'needs-newer-engine': 'recipeNeedsEngine',
  expired: 'recipeExpired',
  'failed-before': 'recipeFailedBefore',
};

/** Offers the recipe in a file to the worker, and says in the user's language what became of it. */
export async function offerRecipeFile(file: Blob): Promise<string> {
  if (file.size > recipeLimits.bytes) return say('recipeTooLarge', recipeLimits.bytes / 1000);
  let recipe: unknown;
  try {
    recipe = JSON.parse(await file.text());
  } catch (error) {
    return say('recipeNoJson', messageOf(error));
  }
  try {
    return say(keys[await ask(offerRecipeMessage, recipe, oneOf(recipeOffers))]);
  } catch (error) {
    return say('recipeUnsound', messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
