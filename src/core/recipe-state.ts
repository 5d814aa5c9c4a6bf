import { calendarDate, integer, list, nullable, oneOf, type Parser, shape, text } from './parse.ts';

/** Ways in which a recipe can fail to read its site. */
const recipeFailures = ['broken', 'posts-unreadable', 'no-posts', 'too-slow'] as const;
export type RecipeFailure = (typeof recipeFailures)[number];

/** A revision that was taken back, and why. It is not taken again. */
export interface FailedRevision {
  revision: number;
  why: RecipeFailure;
}

/** A tab's word that it cannot read its site with a recipe. */
export interface RecipeFailureNews extends FailedRevision {
  site: string;
}

/** What became of an offered recipe. */
export const recipeOffers = [
  'taken',
  'unknown-site',
  'not-newer',
  'needs-newer-engine',
  'expired',
  'failed-before',
] as const;
export type RecipeOffer = (typeof recipeOffers)[number];

/** With which recipe one site is read. */
export interface RecipeState {
  site: string;
  bundled: { revision: number; date: string };
  /** Null: the bundled one is in use. */
  newer: { revision: number; date: string } | null;
  failed: FailedRevision[];
}

const revision = integer(1, 1e9);

export const parseFailedRevision: Parser<FailedRevision> = shape<FailedRevision>({
  revision,
  why: oneOf(recipeFailures),
});

export const parseRecipeFailureNews: Parser<RecipeFailureNews> = shape<RecipeFailureNews>({
  site: text(40),
  revision,
  why: oneOf(recipeFailures),
});

const version = shape({ revision, date: calendarDate });

export const parseRecipeStates: Parser<RecipeState[]> = list(
  shape<RecipeState>({
    site: text(40),
    bundled: version,
    newer: nullable(version),
    failed: list(parseFailedRevision, 50),
  }),
  100,
);
