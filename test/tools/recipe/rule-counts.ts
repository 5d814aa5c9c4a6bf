import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import type { Recipe } from '../../../src/core/recipe.ts';
import type { Sponsorship } from '../../../src/core/sighting.ts';

/** How many posts of each outcome a rule found or fired on. */
export interface RuleCount {
  id: string;
  on: boolean;
  counts: Record<Sponsorship, number>;
}

export interface RuleCounts {
  /** Rules that say where a post begins. */
  finding: RuleCount[];
  /** Signs of an ad. */
  signals: (RuleCount & { kind: string; family: string; points: number })[];
}

/** How often each rule of the recipe has done something, in the recipe's order. */
export function ruleCounts(recipe: Recipe, posts: readonly DiagnosedPost[]): RuleCounts {
  const count = (isConcerned: (post: DiagnosedPost) => boolean): RuleCount['counts'] => {
    const counts = { sponsored: 0, unsure: 0, organic: 0 };
    for (const post of posts) if (isConcerned(post)) counts[post.sponsorship] += 1;
    return counts;
  };
  return {
    finding: [...recipe.posts, ...recipe.orphans].map(({ id, on }) => ({
      id,
      on,
      counts: count(({ rule }) => rule === id),
    })),
    signals: recipe.signals.map(({ id, on, kind, family, points }) => ({
      id,
      on,
      kind,
      family,
      points,
      counts: count(({ sighting }) => sighting.signals.some(({ rule }) => rule === id)),
    })),
  };
}

/** Names of the rules that are on and did nothing. */
export function idleRules(rules: readonly RuleCount[]): string[] {
  return rules
    .filter(({ on, counts }) => on && Object.values(counts).every((count) => count === 0))
    .map(({ id }) => id);
}
