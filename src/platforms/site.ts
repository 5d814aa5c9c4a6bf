import type { Recipe } from '../core/recipe.ts';
import type { SignalRule } from '../core/signal-rule.ts';
import { type LabelWords, labelWords } from './label-words.ts';

/** A recipe made ready for reading: words normalised, selectors joined, so that each post costs few queries. */
export interface Site {
  recipe: Recipe;
  words: LabelWords;
  /** All post rules that are on, in one selector. */
  anyPost: string;
  /** The rule that is trusted beyond doubt: its own posts are never split, joined or overtaken. */
  firstPost: string;
  /** Where a post or a sign of one can begin: all post and orphan rules in one selector. */
  anyBeginning: string;
  /** Joined selectors of the byline's end and of what is skipped in it; empty where there is none. */
  ends: string;
  skips: string;
  names: string;
  /** The signal rules for one surface; `present` rules are worth looking at only where this selector matches. */
  signalsOf(surface: string): SurfaceSignals;
}

export interface SurfaceSignals {
  rules: readonly SignalRule[];
  anyPresent: string;
}

/** `language`: the page's interface language (`html[lang]`), for rules that exist in some languages only. */
export function prepareSite(recipe: Recipe, language: string, tripped: ReadonlySet<string>): Site {
  const posts = recipe.posts.filter((rule) => rule.on).map((rule) => rule.selector);
  const orphans = recipe.orphans.filter((rule) => rule.on).map((rule) => rule.from);
  const active = recipe.signals.filter(
    (rule) => rule.on && !tripped.has(rule.id) && isSpoken(rule.locales, language),
  );
  const bySurface = new Map<string, SurfaceSignals>();
  return {
    recipe,
    words: labelWords(recipe),
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
      const made = { rules, anyPresent: selectorsOf(rules.filter(({ kind }) => kind === 'present')) };
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
