import type { Recipe } from '../core/recipe.ts';

/** The label words of a recipe, ready to compare. */
export interface LabelWords {
  exact: Set<string>;
  beginnings: string[];
  disclaimers: string[];
  timeWords: string[];
  notTimes: string[];
  suggestions: string[];
  /** The label words by what is left of them without spaces: letters stand each for itself. */
  spaced: Map<string, string>;
  /** Letters of the longest word: no run of letters longer than a few times this can be a label. */
  longest: number;
}

/** What a text says when read as a label: the word, and what follows a "Promoted by" or "Paid for by". */
export interface LabelReading {
  label: string;
  /** The name after "Paid for by". */
  payer: string | null;
  /** The name after "Promoted by": who runs the ad, not who paid for it. */
  promotedBy: string | null;
}

/** What stands between a label and its disclaimer. */
export const separators = /[·•⋅∙|]/u;

/** Printable ASCII without doubled spaces: nothing to undo, and by far the most common case. */
const plain = /^(?! )(?:[\x21-\x7e]| (?! ))*(?<! )$/;

/**
 * Undoes invisible disguise: compatibility forms, format characters (zero-width, word joiner), combining
 * marks, private-use glyphs; then collapses space. Applied alike to labels and to the words they are held against.
 */
export function normaliseLabel(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Mn}\p{Co}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function labelWords(recipe: Recipe): LabelWords {
  const exact = new Set(Object.values(recipe.labels).flat().map(normaliseLabel));
  const lower = (words: readonly string[]) => words.map((word) => normaliseLabel(word).toLowerCase());
  return {
    exact,
    spaced: new Map([...exact].map((word) => [word.replace(/\s/g, ''), word])),
    beginnings: lower(recipe.labelBeginnings),
    disclaimers: lower(recipe.disclaimers),
    timeWords: lower(recipe.timeWords),
    notTimes: lower(recipe.notTimes),
    suggestions: lower(recipe.suggestions),
    longest: Math.max(...[...exact].map((word) => word.length)),
  };
}

/** Longest text that can still be a label with its disclaimer. */
const maxLabelText = 300;

/**
 * Reads a whole text as a label, or answers null. Apart from the label word only a disclaimer may stand
 * in it: "Sponsored · Paid for by NAME" is a label, "Sponsored · our new shop" is not.
 */
export function readLabel(text: string, words: LabelWords): LabelReading | null {
  if (text.length > maxLabelText) return null;
  const said = normaliseLabel(text);
  if (words.exact.has(said)) return { label: said, payer: null, promotedBy: null };
  const [first = '', ...rest] = said
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const label = readFirst(first, words);
  if (label === null) return null;
  const disclaimer = rest
    .map((part) => afterBeginning(part, words.disclaimers))
    .find((payer) => payer !== null);
  if (rest.length > 0 && disclaimer === undefined) return null;
  return { ...label, payer: emptyToNull(disclaimer ?? null) };
}

function readFirst(first: string, words: LabelWords): LabelReading | null {
  if (words.exact.has(first)) return { label: first, payer: null, promotedBy: null };
  const promotedBy = afterBeginning(first, words.beginnings);
  return promotedBy === null ? null : { label: first, payer: null, promotedBy: emptyToNull(promotedBy) };
}

/** What follows one of the beginnings (in lower case), or null where the text begins with none of them. */
export function afterBeginning(text: string, beginnings: readonly string[]): string | null {
  if (beginnings.length === 0) return null;
  const lower = text.toLowerCase();
  const beginning = beginnings.find((start) => lower.startsWith(start));
  return beginning === undefined ? null : text.slice(beginning.length).replace(/^[\s:]+/u, '');
}

function emptyToNull(text: string | null): string | null {
  return text === '' ? null : text;
}
