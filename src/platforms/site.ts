import type { AccountRules } from '../core/account/account-rules.ts';
import type { PostRule, Recipe } from '../core/recipe.ts';
import type { SignalRule } from '../core/signal-rule.ts';
import { type LabelWords, labelWords } from './label-words.ts';
import { type TimedPostLook, timedPostLook } from './timed-post.ts';

/** A recipe made ready for reading: words normalised, selectors joined, so that each post costs few queries. */
export interface Site {
  recipe: Recipe;
  accounts: AccountRules;
  words: LabelWords;
  /** The post rules that are on, in order of trust; for each, the earlier ones in one selector; and all of them. */
  postRules: readonly PostRule[];
  postsBefore: readonly string[];
  anyPost: string;
  /** The rule that is trusted beyond doubt: its own posts are never split, joined or overtaken. */
  firstPost: string;
  /** Where a post or a sign of one can begin: all post and orphan rules in one selector. */
  anyBeginning: string;
  /** Joined selectors of the byline's end and of what is skipped in it; empty where there is none. */
  ends: string;
  skips: string;
  names: string;
  /** The signal rules for one surface; `present` rules are worth looking at only where one of these selectors matches. */
  signalsOf(surface: string): SurfaceSignals;
}

interface SurfaceSignals {
  rules: readonly SignalRule[];
  anyInPost: string;
  anyInByline: string;
  /** How posts are told at little cost that show a time and no sign; null where that cannot be told. */
  timed: TimedPostLook | null;
}

/** `language`: the page's interface language (`html[lang]`), for rules that exist in some languages only. */
export function prepareSite(
  recipe: Recipe,
  accounts: AccountRules,
  language: string,
  tripped: ReadonlySet<string>,
): Site {
  const postRules = recipe.posts.filter((rule) => rule.on);
  const posts = postRules.map((rule) => rule.selector);
  const orphans = recipe.orphans.filter((rule) => rule.on).map((rule) => rule.from);
  const active = recipe.signals.filter(
    (rule) => rule.on && !tripped.has(rule.id) && isSpoken(rule.locales, language),
  );
  const bySurface = new Map<string, SurfaceSignals>();
  return {
    recipe,
    accounts,
    words: labelWords(recipe),
    postRules,
    postsBefore: posts.map((_selector, index) => posts.slice(0, index).join(',')),
    anyPost: posts.join(','),
    firstPost: posts[0] ?? '',
    anyBeginning: [...posts, ...orphans].join(','),
    ends: recipe.byline.end.join(','),
    skips: recipe.byline.skip.join(','),
    names: recipe.byline.names.join(','),
    signalsOf(surface) {
      const known = bySurface.get(surface);
      if (known !== undefined) return known;
      const rules = active.filter(({ surfaces }) => surfaces.length === 0 || surfaces.includes(surface));
      const present = rules.filter(({ kind }) => kind === 'present');
      const made = {
        rules,
        anyInPost: selectorsOf(present.filter(({ where }) => where === 'post')),
        anyInByline: selectorsOf(present.filter(({ where }) => where === 'byline')),
        timed: timedPostLook(rules, selectorsOf(present), recipe),
      };
      bySurface.set(surface, made);
      return made;
    },
  };
}

/** "id-ID" speaks "id". A page that names no language speaks all of them. */
function isSpoken(locales: readonly string[], language: string): boolean {
  if (locales.length === 0 || language === '') return true;
  return locales.includes(language) || locales.includes(language.split('-')[0] ?? '');
}

function selectorsOf(rules: readonly SignalRule[]): string {
  return rules
    .map(({ selector }) => selector)
    .filter((selector) => selector !== null)
    .join(',');
}
