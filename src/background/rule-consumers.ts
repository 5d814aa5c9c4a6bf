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

/** The calendar and the affixes belong to the list itself and are taken with it (registry/list-rules.ts). */
export const ruleConsumers: readonly RuleConsumer[] = [];
