import { readAccount } from '../core/account/account-rules.ts';
import { normaliseLabel } from './label-words.ts';
import { readNameAttribute } from './name-attribute.ts';
import { isAfterStart, isOwn } from './own-part.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';
import { isTime } from './time-words.ts';

/** One run of text in the byline. */
export interface BylineText {
  node: Text;
  element: Element;
  text: string;
  /** The same without invisible characters, its spaces collapsed. */
  said: string;
}

/**
 * The part of a post where its label may stand. All lists are in document order. They may hold what stands in a
 * skipped part too (a quoted post, a comment): whoever finds something asks `isOwn`, as hits are few and parts many.
 */
export interface Byline {
  root: Element;
  skips: string;
  /** The subtrees that it consists of; loose texts between them are in `texts` too. */
  regions: Element[];
  texts: BylineText[];
  links: Element[];
  /** Named by another element (`aria-labelledby`), or by an `aria-label` of their own. */
  referring: Element[];
  labelled: Element[];
  /** Texts and sprites inside SVG pictures. */
  drawn: Element[];
}

const neverText = new Set(['script', 'style', 'template', 'noscript', 'textarea']);
const parts = '[href],[aria-labelledby],[aria-label],text,use';
const blanks = 'span:empty,div:empty,a:empty,b:empty,i:empty,strong:empty,em:empty';

/**
 * Looks at the post from its start up to its message, to a long text, or until enough was seen. Only what lies
 * before the end is walked at all: most of a post comes after it.
 */
export function readByline(root: Element, site: Site): Byline {
  const { ends, skips } = site;
  const byline: Byline = {
    root,
    skips,
    regions: [root],
    texts: [],
    links: [],
    referring: [],
    labelled: [],
    drawn: [],
  };
  const end = readTexts(byline, ends === '' ? null : root.querySelector(ends), site);
  byline.regions = regionsBefore(end, root);
  readParts(byline, site.recipe.byline.most);
  return byline;
}

/** Fills in the texts; answers where the byline ends. */
function readTexts(byline: Byline, end: Node | null, site: Site): Node | null {
  const { longText, timeEnds, most } = site.recipe.byline;
  const { root, texts } = byline;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = most * 4;
  for (let node = walker.nextNode(); node instanceof Text && left > 0; node = walker.nextNode(), left -= 1) {
    if (end !== null && (node === end || isAfterStart(node, end))) return end;
    const text = node.data;
    if (!/\S/.test(text)) continue;
    const element = node.parentElement;
    if (element === null || neverText.has(element.localName)) continue;
    const said = normaliseLabel(text);
    if (longText > 0 && said.length > longText) {
      if (isOwn(element, byline)) return node;
      continue;
    }
    texts.push({ node, element, text, said });
    if (timeEnds && isTime(said, site.words) && !standsAsName(element, root, site)) return node;
    if (texts.length === most) return end;
  }
  return end;
}

/** The subtrees that lie wholly before the end, in document order. */
function regionsBefore(end: Node | null, root: Element): Element[] {
  if (end === null) return [root];
  const regions: Element[] = [];
  for (let at: Node | null = end; at !== null && at !== root; at = at.parentNode) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling)
      if (before instanceof Element) regions.push(before);
  }
  return regions.reverse();
}

function readParts(byline: Byline, most: number): void {
  for (const part of findInByline(byline, parts, most)) {
    const name = part.localName;
    if (name === 'a') byline.links.push(part);
    else if (name === 'use' || name === 'text') byline.drawn.push(part);
    if (part.hasAttribute('aria-labelledby')) byline.referring.push(part);
    if (part.hasAttribute('aria-label')) byline.labelled.push(part);
  }
}

/** Elements of the byline that a selector matches, in document order; those of skipped parts too. */
export function findInByline({ root, regions }: Byline, selector: string, most = 100): Element[] {
  const found: Element[] = [];
  for (const region of regions) {
    if (region !== root && region.matches(selector)) found.push(region);
    if (most === 1) {
      const first = found[0] ?? region.querySelector(selector);
      if (first !== null) return [first];
      continue;
    }
    for (const part of region.querySelectorAll(selector)) {
      if (found.length >= most) return found;
      found.push(part);
    }
  }
  return found;
}

/** Elements without content: style may draw a text for them, or a shadow root may hold one. */
export function blankParts(byline: Byline, most: number): Element[] {
  return findInByline(byline, blanks, most).filter((part) => isOwn(part, byline));
}

/** Whether an element found by a selector stands where a label may stand. */
export function isInByline(element: Element, byline: Byline): boolean {
  return byline.regions.some((region) => region.contains(element)) && isOwn(element, byline);
}

/** Where a label may stand: in the post's own byline, and not as somebody's name. */
export function mayBeLabel(element: Element, byline: Byline, post: Post, site: Site): boolean {
  return isOwn(element, byline) && !isName(element, post, site);
}

/** Names can look like a label ("Ad"): what stands in a heading or in a link to an account is not one. */
function isName(element: Element, { root, surface }: Post, site: Site): boolean {
  return !site.recipe.byline.headed.includes(surface) && standsAsName(element, root, site);
}

function standsAsName(element: Element, root: Element, { recipe, accounts, names }: Site): boolean {
  const named = names === '' ? null : element.closest(names);
  if (named !== null && named !== root && root.contains(named)) return true;
  const link = element.closest('a[href]');
  if (link !== null && root.contains(link))
    return readAccount(accounts, link.getAttribute('href') ?? '', root.baseURI) !== null;
  const { advertiserNames } = recipe.fields;
  return (
    advertiserNames.length > 0 && readNameAttribute(root, advertiserNames) === element.textContent?.trim()
  );
}
