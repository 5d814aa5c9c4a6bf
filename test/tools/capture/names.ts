import { readAccountUrl } from '../../../src/core/account/read-account.ts';
import type { Recipe } from '../../../src/core/recipe.ts';
import { normaliseLabel } from '../../../src/platforms/label-words.ts';
import type { ComposedLabels } from './composed-labels.ts';
import { type KeptTexts, wordsOf } from './kept-texts.ts';
import { addressWords } from './known-words.ts';
import { elementsOf, jsonOf, rootsOf, textsIn, textsOf } from './page-parts.ts';

/** The names of a page's people and pages, and their words. */
export interface Names {
  /** As written, spaces collapsed. */
  whole: ReadonlySet<string>;
  /** In small letters. */
  words: ReadonlySet<string>;
}

const longestName = 100;
const nameFields =
  /^(?:.*_)?(?:name|username|full_?name|screen_?name|short_?name|nick_?name|author|handle|unique_?id|title|owner|byline)$/i;

/** Looks wherever a page is known to name people: links to accounts, headings, fields of its data, mentions, payers. */
export function findNames(
  document: Document,
  recipe: Recipe,
  kept: KeptTexts,
  composed: ComposedLabels,
): Names {
  const whole = new Set<string>();
  const words = new Set<string>();
  const note = (text: string | null): void => {
    const name = (text ?? '').replace(/\s+/gu, ' ').trim();
    if (name === '' || name.length > longestName || kept.isWhole(name)) return;
    whole.add(name);
    for (const word of [...wordsOf(name), ...wordsOf(normaliseLabel(name))])
      if (word.length > 2) words.add(word);
  };
  for (const element of elementsOf(document)) {
    for (const text of namesOn(element, recipe, composed)) note(text);
    if (element.localName === 'script') for (const text of namesInData(element.textContent ?? '')) note(text);
  }
  for (const element of namedElements(document, recipe))
    for (const text of namesIn(element, composed)) note(text);
  for (const { data } of textsOf(document)) for (const text of namesInText(data, recipe)) note(text);
  return { whole, words };
}

/** Names in an element's own attributes, where the recipe knows of them, and in its address. */
function namesOn(element: Element, recipe: Recipe, composed: ComposedLabels): string[] {
  const { attributes, advertiserNames } = recipe.fields;
  const found = attributes.author.map((name) => element.getAttribute(name) ?? '');
  for (const { attribute, beginnings } of advertiserNames) {
    const value = element.getAttribute(attribute) ?? '';
    const beginning = beginnings.find((one) => value.startsWith(one));
    if (beginning !== undefined) found.push(value.slice(beginning.length));
  }
  const address = element.getAttribute('href');
  const account = address === null ? null : readAccountUrl(address, element.ownerDocument.baseURI);
  if (address === null || account === null) return found;
  return [
    ...found,
    account.handle ?? '',
    ...namesInPath(address, account.handle),
    ...namesIn(element, composed),
  ];
}

/** The parts of an address's path that are the handle as it is written there, or the name beside a number. */
function namesInPath(address: string, handle: string | null): string[] {
  const [path = ''] = address.replace(/^(?:https?:)?\/\/[^/]*/, '').split(/[?#]/);
  const parts = decoded(path).split('/');
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return parts.filter((part) => {
    if (part === '' || addressWords.has(part.toLowerCase())) return false;
    return handle === null ? /^[\p{L}.'-]+-?\d*$/u.test(part) : bare(part) === bare(handle);
  });
}

/** Headings, and what the recipe calls names and advertisers. */
function namedElements(document: Document, recipe: Recipe): Set<Element> {
  const selectors = ['h1,h2,h3,h4,h5,h6,[role=heading]', ...recipe.byline.names, ...recipe.fields.advertiser];
  const all = selectors.join(',');
  return new Set(rootsOf(document).flatMap((root) => [...root.querySelectorAll(all)]));
}

function namesIn(element: Element, composed: ComposedLabels): string[] {
  const spoken = [element, ...element.querySelectorAll('[alt],[aria-label],[title]')];
  const attributes = spoken.flatMap((part) =>
    ['alt', 'aria-label', 'title'].map((name) => part.getAttribute(name) ?? ''),
  );
  const texts = textsIn(element).filter((text) => !composed.has(text));
  return [texts.map(({ data }) => data).join(''), ...attributes];
}

function namesInText(text: string, { disclaimers, labelBeginnings }: Recipe): string[] {
  const mentions = [...text.matchAll(/@([\p{L}\p{N}._-]{3,50})/gu)].map(([, name]) => name ?? '');
  const mails = [...text.matchAll(/([\p{L}\p{N}._-]{3,50})@[\p{L}\p{N}-]+\./gu)].map(
    ([, name]) => name ?? '',
  );
  const payers = [...disclaimers, ...labelBeginnings].flatMap((beginning) => {
    const at = text.toLowerCase().indexOf(beginning.toLowerCase());
    return at < 0 ? [] : [text.slice(at + beginning.length)];
  });
  return [...mentions, ...mails, ...payers];
}

function namesInData(script: string): string[] {
  const data = jsonOf(script);
  if (data === null) return [];
  const found: string[] = [];
  const open: unknown[] = [JSON.parse(script.slice(data.start, data.end))];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [field, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && nameFields.test(field)) found.push(inner);
      else open.push(inner);
    }
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
