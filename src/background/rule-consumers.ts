import { fields, ParseError } from '../core/parse.ts';
import type { RecipeOffer } from '../core/recipe-state.ts';
import { offerModel } from './model-store.ts';
import { offerRecipe } from './recipe-store.ts';

const recipePath = /^rules\/recipes\/([a-z0-9-]+)\.json$/;
const modelPath = 'rules/political-model.json';

/**
 * Who is given the rules that come with the list, signed by those who may change rules and nobody else. Each
 * checks what it is offered, tries it, and keeps its last good one.
 */
export interface RuleConsumer {
  /** Whether a rule file such as "rules/recipes/x.json" is for this one. */
  takes(path: string): boolean;
  /** What became of it. One that is not sound is a ParseError; whatever is not "taken" changes nothing. */
  offer(bytes: Uint8Array, path: string): Promise<RecipeOffer>;
}

/** "recipes/x.json" holds the recipe of the site "x"; the store refuses what is not sound, not newer, or has failed here before. */
const recipes: RuleConsumer = {
  takes: (path) => recipePath.test(path),
  async offer(bytes, path) {
    const raw = readJson(bytes);
    if (fields(raw, path).site !== recipePath.exec(path)?.[1])
      throw new ParseError(`${path}.site`, 'the site that the file is called after');
    return offerRecipe(raw);
  },
};

/** The store refuses one that is damaged, made for other code (its self-test tells), or not newer. */
const politicalModel: RuleConsumer = {
  takes: (path) => path === modelPath,
  offer: (bytes) => offerModel(readJson(bytes)),
};

/** The calendar and the affixes belong to the list itself and are taken with it (registry/list-rules.ts). */
export const ruleConsumers: readonly RuleConsumer[] = [recipes, politicalModel];

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
