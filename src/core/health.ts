import { fields, instant, integer, list, type Parser, shape, text } from './parse.ts';
import type { Recipe } from './recipe.ts';
import type { HealthRule } from './recipe-health.ts';

/** What one browser has counted on one site since its recipe last changed; nothing about what was seen. */
export interface SiteHealth {
  recipe: { revision: number; date: string };
  since: string;
  posts: number;
  ads: number;
  /** Ads whose label was read, and ads whose account was. */
  labels: number;
  identities: number;
  /** Posts that could not be read at all. */
  errors: number;
  /** Rules that were switched off for a session because they fired on an implausible share of posts. */
  tripped: string[];
}

export type HealthCounts = Pick<SiteHealth, 'posts' | 'ads' | 'labels' | 'identities' | 'errors'>;

const count = integer(0, 1e9);

const parseSiteHealth: Parser<SiteHealth> = shape<SiteHealth>({
  recipe: shape({ revision: count, date: text(10) }),
  since: instant,
  posts: count,
  ads: count,
  labels: count,
  identities: count,
  errors: count,
  tripped: list(text(60), 40),
});

/** What a tab has counted since it last told, by the name of the site. */
export interface HealthNews {
  site: string;
  recipe: { revision: number; date: string };
  counts: HealthCounts;
  tripped: string[];
}

export const parseHealthNews: Parser<HealthNews> = shape<HealthNews>({
  site: text(40),
  recipe: shape({ revision: count, date: text(10) }),
  counts: shape<HealthCounts>({ posts: count, ads: count, labels: count, identities: count, errors: count }),
  tripped: list(text(60), 40),
});

export function parseHealthBySite(value: unknown, path = 'health'): Record<string, SiteHealth> {
  const entries = Object.entries(fields(value, path));
  return Object.fromEntries(entries.map(([site, one]) => [site, parseSiteHealth(one, `${path}.${site}`)]));
}

const longestPeriod = 7 * 24 * 3_600_000;

/** Adds what a tab has counted. Another revision, or a week gone by, begins anew: old troubles must not be shown for ever. */
export function addHealth(before: SiteHealth | undefined, news: HealthNews, now: string): SiteHealth {
  const isSame =
    before?.recipe.revision === news.recipe.revision &&
    Date.parse(now) - Date.parse(before.since) < longestPeriod;
  const old = isSame
    ? before
    : { since: now, posts: 0, ads: 0, labels: 0, identities: 0, errors: 0, tripped: [] };
  const { posts, ads, labels, identities, errors } = news.counts;
  return {
    recipe: news.recipe,
    since: old.since,
    posts: old.posts + posts,
    ads: old.ads + ads,
    labels: old.labels + labels,
    identities: old.identities + identities,
    errors: old.errors + errors,
    tripped: [...new Set([...old.tripped, ...news.tripped])].slice(0, 40),
  };
}

export const healthTroubles = [
  'no-ads',
  'labels-unread',
  'identities-unread',
  'posts-unreadable',
  'rule-off',
  'recipe-old',
] as const;
export type HealthTrouble = (typeof healthTroubles)[number];

const fewestAds = 10;
const leastShare = 0.2;

/**
 * Why reading may be broken on a site; empty where the figures are as they should be. Unknown is never "no ads":
 * many posts without a single ad are themselves a finding.
 */
export function findTroubles(
  health: SiteHealth | null,
  { expires }: Pick<Recipe, 'expires'>,
  rule: HealthRule,
  now: string,
): HealthTrouble[] {
  const troubles: HealthTrouble[] = [];
  if (now.slice(0, 10) > expires) troubles.push('recipe-old');
  if (health === null) return troubles;
  const { posts, ads, labels, identities, errors } = health;
  if (posts >= rule.postsWithoutAd && ads === 0) troubles.push('no-ads');
  if (ads >= fewestAds && labels < ads * leastShare) troubles.push('labels-unread');
  if (ads >= fewestAds && identities < ads * leastShare) troubles.push('identities-unread');
  if (errors > Math.max(5, posts * leastShare)) troubles.push('posts-unreadable');
  if (health.tripped.length > 0) troubles.push('rule-off');
  return troubles;
}
