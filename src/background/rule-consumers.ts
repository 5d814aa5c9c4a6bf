import { fields, ParseError } from '../core/parse.ts';
import { offerRecipe } from './recipe-store.ts';

const recipePath = /^rules\/recipes\/([a-z0-9-]+)\.json$/;

/**
 * Who is given the rules that come with the list, signed by those who may change rules and nobody else:
 * recipes, political model. Each checks what it is offered, tries it, and keeps its last good one.
 */
export interface RuleConsumer {
  /** Whether a rule file such as "rules/recipes/x.json" is for this one. */
  takes(path: string): boolean;
  /** Answers whether it was taken. A rule that is refused changes nothing. */
  offer(bytes: Uint8Array, path: string): Promise<boolean>;
}

/** "recipes/x.json" holds the recipe of the site "x"; the store refuses what is not sound, not newer, or has failed here before. */
const recipes: RuleConsumer = {
  takes: (path) => recipePath.test(path),
  async offer(bytes, path) {
    const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (fields(raw, path).site !== recipePath.exec(path)?.[1])
      throw new ParseError(`${path}.site`, 'the site that the file is called after');
    return (await offerRecipe(raw)) === 'taken';
  },
};

/** The calendar and the affixes belong to the list itself and are taken with it (registry/list-rules.ts). */
export const ruleConsumers: readonly RuleConsumer[] = [recipes];
