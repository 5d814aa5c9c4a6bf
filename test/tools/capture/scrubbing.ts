import type { Recipe } from '../../../src/core/recipe.ts';
import { normaliseLabel } from '../../../src/platforms/label-words.ts';
import { type ComposedLabels, findComposedLabels } from './composed-labels.ts';
import { Inventions } from './inventions.ts';
import { KeptTexts, wordsOf } from './kept-texts.ts';
import { addressWords, hostWords, identifierWords, platformDomains } from './known-words.ts';
import { findNames, type Names } from './names.ts';
import { elementsOf, textsOf } from './page-parts.ts';
import { RecipeLiterals } from './recipe-literals.ts';

/** What is replaced, as it is counted. */
export const replacedKinds = [
  'texts',
  'names and handles',
  'ids and numbers',
  'tokens',
  'e-mail addresses',
  'phone numbers',
  'coordinates',
  'addresses',
  'pictures and media',
  'scripts with code',
  'scripts with data',
  'styles',
  'comments',
  'other elements',
  'attributes',
] as const;
export type ReplacedKind = (typeof replacedKinds)[number];

/** Shorter names stand inside other words by chance. */
const shortestInside = 6;

/** Where a text stands decides which words say nothing of anybody there. */
export type Context = 'text' | 'address' | 'identifier';

/** Ways to scrub that need each other: an address may hold JSON, which may hold addresses. */
export interface NestedScrubs {
  address(text: string, scrub: Scrubbing): string;
  /** Null where the text is no JSON. */
  json(text: string, scrub: Scrubbing): string | null;
}

/** What one page's scrubbing knows: what may stay, what must not, and what was invented for it. */
export class Scrubbing {
  readonly kept: KeptTexts;
  readonly literals: RecipeLiterals;
  readonly composed: ComposedLabels;
  readonly inventions: Inventions;
  readonly names: Names;
  /** Ids of the page's elements, which other attributes may refer to. */
  readonly elementIds: ReadonlySet<string>;
  /** All that was replaced and must be found nowhere in the fixture: ids, tokens, e-mail addresses. */
  readonly replaced = new Set<string>();
  readonly counts = new Map<ReplacedKind, number>();
  private readonly longNames: readonly string[];
  private readonly heldNames = new Map<string, boolean>();
  private readonly sourceWords: ReadonlySet<string>;
  private readonly sourceNumbers: ReadonlySet<string>;

  constructor(
    source: Document,
    html: string,
    recipe: Recipe,
    private readonly nested: NestedScrubs,
  ) {
    this.kept = new KeptTexts(recipe);
    this.literals = new RecipeLiterals(recipe);
    this.composed = findComposedLabels(source, this.kept);
    this.names = findNames(source, recipe, this.kept, this.composed);
    this.elementIds = new Set(elementsOf(source).map(({ id }) => id));
    this.longNames = [...this.names.words].filter(
      (word) => word.length >= shortestInside && !this.isKnown(word),
    );
    this.sourceWords = new Set(readableTexts(source, this.composed).flatMap(longWords));
    const everywhere = new Set(html.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu));
    this.sourceNumbers = new Set(html.match(/\d{5,}/g));
    this.inventions = new Inventions(
      (made) =>
        everywhere.has(made) || this.sourceNumbers.has(made) || this.kept.isLike(made) || this.isKnown(made),
    );
  }

  address(text: string): string {
    return this.nested.address(text, this);
  }

  json(text: string): string | null {
    return this.nested.json(text, this);
  }

  /** Whether a word is a name, or part of one. */
  isName = (word: string): boolean => this.names.words.has(word);

  /** Whether a word, in small letters, is one of the page's own and must not stand in such a place. */
  isForeign(word: string, context: Context): boolean {
    if (!this.sourceWords.has(word) && !this.names.words.has(word)) return false;
    return !this.isAllowed(word, context);
  }

  /** Whether a long name stands in the middle of a word. */
  holdsName(word: string): boolean {
    if (word.length <= shortestInside) return false;
    const known = this.heldNames.get(word);
    if (known !== undefined) return known;
    const holds = this.longNames.some((name) => word.includes(name)) && !this.isKnown(word);
    this.heldNames.set(word, holds);
    return holds;
  }

  count(kind: ReplacedKind, number = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + number);
  }

  /** Remembers what must not be found again. Short ones could stand anywhere by chance. */
  note(real: string): void {
    if (real.length > 5) this.replaced.add(real);
  }

  private isAllowed(word: string, context: Context): boolean {
    if (this.literals.words.has(word) || hostWords.has(word)) return true;
    if (context === 'text') return this.kept.words.has(word);
    return (context === 'address' ? addressWords : identifierWords).has(word) || domainWords.has(word);
  }

  private isKnown(word: string): boolean {
    const known = [
      this.literals.words,
      this.kept.words,
      addressWords,
      identifierWords,
      hostWords,
      domainWords,
    ];
    return known.some((words) => words.has(word));
  }
}

const domainWords = new Set([...platformDomains].flatMap(wordsOf));

/** Attributes that people read or hear. */
export const textAttributes = [
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'placeholder',
  'label',
  'summary',
  'value',
  'content',
  'abbr',
] as const;

/** All that people can read of the page, but for pieces of labels. */
function readableTexts(document: Document, composed: ComposedLabels): string[] {
  const spoken = elementsOf(document).flatMap((element) =>
    textAttributes.map((name) => element.getAttribute(name) ?? ''),
  );
  const texts = textsOf(document).filter((text) => !composed.has(text));
  return [...texts.map(({ data }) => data), ...spoken];
}

/** The words of a text, as it stands and with disguise undone; short ones are left out, for they say nothing alone. */
function longWords(text: string): string[] {
  return [...wordsOf(text), ...wordsOf(normaliseLabel(text))].filter((word) => word.length > 3);
}
