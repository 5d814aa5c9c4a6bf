import { readAccountUrl } from '../core/account/read-account.ts';
import { normaliseLabel } from './label-words.ts';
import { readNameAttribute } from './name-attribute.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';
import { isTime } from './time-words.ts';

/** One run of text in the byline. */
export interface BylineText {
  element: Element;
  text: string;
  /** The same without invisible characters, its spaces collapsed. */
  said: string;
}

/** The part of a post where its label may stand. All lists are in document order. */
export interface Byline {
  texts: BylineText[];
  links: Element[];
  /** Named by another element (`aria-labelledby`), or by an `aria-label` of their own. */
  referring: Element[];
  labelled: Element[];
  /** Texts and sprites inside SVG pictures. */
  drawn: Element[];
  /** Elements without content: style may draw a text for them, or a shadow root may hold one. */
  blanks: Element[];
  /** Where it ends; elements that come later are not part of it. */
  end: Node | null;
  skipped: Element[];
}

const neverText = new Set(['script', 'style', 'template', 'noscript', 'textarea']);
const parts =
  'a[href],[aria-labelledby],[aria-label],use,text,span:empty,div:empty,a:empty,b:empty,i:empty,strong:empty,em:empty';

/**
 * Looks at the post from its start up to its message, to a long text, or until enough was seen. Two native
 * walks over the post; only what lies before the end is ever touched one by one.
 */
export function readByline(root: Element, site: Site): Byline {
  const { recipe, ends, skips } = site;
  const end = ends === '' ? null : root.querySelector(ends);
  const byline: Byline = {
    texts: [],
    links: [],
    referring: [],
    labelled: [],
    drawn: [],
    blanks: [],
    end,
    skipped: skips === '' ? [] : [...root.querySelectorAll(skips)].filter((part) => !isPast(part, end)),
  };
  readTexts(root, byline, site);
  readParts(root, byline, recipe.byline.most);
  return byline;
}

function readTexts(root: Element, byline: Byline, site: Site): void {
  const rule = site.recipe.byline;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = rule.most * 4;
  for (let node = walker.nextNode(); node instanceof Text && left > 0; node = walker.nextNode(), left -= 1) {
    if (isPast(node, byline.end)) return;
    const text = node.data;
    if (!/\S/.test(text)) continue;
    const element = node.parentElement;
    if (element === null || neverText.has(element.localName) || isSkipped(node, byline)) continue;
    const said = normaliseLabel(text);
    if (rule.longText > 0 && said.length > rule.longText) {
      byline.end = node;
      return;
    }
    byline.texts.push({ element, text, said });
    if (rule.timeEnds && isTime(said, site.words) && !standsAsName(element, root, site)) byline.end = node;
    if (byline.texts.length === rule.most) return;
  }
}

function readParts(root: Element, byline: Byline, most: number): void {
  let left = most;
  for (const part of root.querySelectorAll(parts)) {
    left -= 1;
    if (left < 0 || isPast(part, byline.end)) return;
    if (isSkipped(part, byline)) continue;
    const name = part.localName;
    if (name === 'use' || name === 'text') {
      byline.drawn.push(part);
      continue;
    }
    if (name === 'a' && part.hasAttribute('href')) byline.links.push(part);
    if (part.hasAttribute('aria-labelledby')) byline.referring.push(part);
    if (part.hasAttribute('aria-label')) byline.labelled.push(part);
    if (part.firstChild === null) byline.blanks.push(part);
  }
}

/** Whether a node is the end, lies in it, or comes after it. */
function isPast(node: Node, end: Node | null): boolean {
  if (end === null) return false;
  if (node === end) return true;
  const later = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  return (end.compareDocumentPosition(node) & later) !== 0;
}

function isSkipped(node: Node, { skipped }: Byline): boolean {
  return skipped.some((part) => part.contains(node));
}

/** Whether an element found by a selector stands where a label may stand. */
export function isInByline(element: Element, byline: Byline): boolean {
  return !isPast(element, byline.end) && !isSkipped(element, byline);
}

/** Names can look like a label ("Ad"): what stands in a heading or in a link to an account is not one. */
export function isName(element: Element, { root, surface }: Post, site: Site): boolean {
  return !site.recipe.byline.headed.includes(surface) && standsAsName(element, root, site);
}

function standsAsName(element: Element, root: Element, { recipe, names }: Site): boolean {
  const named = names === '' ? null : element.closest(names);
  if (named !== null && named !== root && root.contains(named)) return true;
  const link = element.closest('a[href]');
  if (link !== null && root.contains(link))
    return readAccountUrl(link.getAttribute('href') ?? '', root.ownerDocument.baseURI) !== null;
  const { advertiserNames } = recipe.fields;
  return (
    advertiserNames.length > 0 && readNameAttribute(root, advertiserNames) === element.textContent?.trim()
  );
}
