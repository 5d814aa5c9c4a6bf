import * as css from 'css-tree';
import type { Recipe } from '../../../src/core/recipe.ts';

interface AttributeTest {
  name: string;
  /** `=`, `^=`, `$=`, `*=`, or null where only the attribute has to be there. */
  matcher: string | null;
  value: string;
}

/** Part of a text, from a position up to another. */
export type Span = readonly [start: number, end: number];

/** What a recipe's selectors say of a page in so many words: it has to stay, or the fixture would not be read alike. */
export class RecipeLiterals {
  /** Every word of them, in small letters. */
  readonly words = new Set<string>();
  private readonly tests: AttributeTest[] = [];

  constructor(recipe: Recipe) {
    for (const selector of selectorsOf(recipe))
      css.walk(css.parse(selector, { context: 'selectorList' }), (node) => this.note(node));
    const { attributes, advertiserIds } = recipe.fields;
    const names = [
      ...Object.values(attributes).flat(),
      ...advertiserIds.flatMap(({ attribute, parameter }) => [attribute, parameter]),
      ...recipe.pageIds.flatMap(({ id, account }) => [id, account]),
      ...recipe.signals.map(({ parameter }) => parameter ?? ''),
      ...recipe.watched,
      ...recipe.surfaces.map(({ path }) => path),
      ...recipe.private,
      ...recipe.posts.flatMap(({ paths }) => paths),
    ];
    for (const name of names) this.addWords(name);
  }

  /** The parts of an attribute's value that selectors look for. */
  spans(name: string, value: string): Span[] {
    return this.tests.flatMap((test): Span[] => {
      if (test.name !== name || test.value === '') return [];
      switch (test.matcher) {
        case '=':
          return value === test.value ? [[0, value.length]] : [];
        case '^=':
          return value.startsWith(test.value) ? [[0, test.value.length]] : [];
        case '$=':
          return value.endsWith(test.value) ? [[value.length - test.value.length, value.length]] : [];
        default:
          return occurrences(value, test.value);
      }
    });
  }

  private note(node: css.CssNode): void {
    if (node.type === 'ClassSelector' || node.type === 'IdSelector' || node.type === 'TypeSelector')
      this.addWords(node.name);
    if (node.type !== 'AttributeSelector') return;
    const value = node.value?.type === 'String' ? node.value.value : (node.value?.name ?? '');
    this.addWords(node.name.name);
    this.addWords(value);
    this.tests.push({ name: node.name.name, matcher: node.matcher, value });
  }

  private addWords(text: string): void {
    for (const part of [
      text,
      ...text.split(/[^\p{L}\p{N}_.-]+/u),
      ...text.split(/[^\p{L}\p{N}]+/u),
      ...text.split(/\P{L}+/u),
    ])
      if (part !== '') this.words.add(part.toLowerCase());
  }
}

function occurrences(value: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = value.indexOf(part); at >= 0; at = value.indexOf(part, at + part.length))
    spans.push([at, at + part.length]);
  return spans;
}

function selectorsOf(recipe: Recipe): string[] {
  const { byline, disclosures, fields } = recipe;
  const all = [
    ...recipe.posts.flatMap(({ selector, root, header }) => [selector, root, header]),
    ...recipe.orphans.flatMap(({ from, holds }) => [from, holds]),
    ...recipe.signals.flatMap(({ selector, item, complete }) => [selector, item, complete]),
    ...[
      byline.skip,
      byline.end,
      byline.names,
      disclosures.partnership.selectors,
      disclosures.ai.selectors,
    ].flat(),
    ...[
      fields.advertiser,
      fields.heading,
      fields.text,
      fields.images,
      fields.landing,
      fields.permalink,
    ].flat(),
    ...fields.advertiserNames.map(({ selector }) => selector),
  ];
  return all.filter((selector) => selector !== null);
}
