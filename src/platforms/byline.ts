import { readAccountUrl } from '../core/account/read-account.ts';
import type { BylineRule } from '../core/recipe.ts';
import type { Post } from './post.ts';

/** One run of text in the byline. */
export interface BylineText {
  node: Text;
  element: Element;
  text: string;
}

/** The part of a post where its label may stand, in document order. */
export interface Byline {
  texts: BylineText[];
  elements: Element[];
  /** Where it ends; elements that come later are not part of it. */
  end: Element | null;
  skipped: Set<Element>;
}

const neverText = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Walks the post from its start and stops at its message, at a long text, or when enough was seen. */
export function readByline(root: Element, rule: BylineRule): Byline {
  const ends = all(root, rule.end);
  const skipped = new Set([...all(root, rule.skip), ...ends]);
  const byline: Byline = { texts: [], elements: [], end: null, skipped };
  let node: Node | null = root.firstChild;
  let seen = 0;
  while (node !== null && seen < rule.maxNodes) {
    seen += 1;
    if (node instanceof Text) {
      const text = node.data;
      if (rule.longText > 0 && text.length > rule.longText && text.trim().length > rule.longText) {
        byline.end = node.parentElement;
        return byline;
      }
      if (text !== '' && node.parentElement !== null)
        byline.texts.push({ node, element: node.parentElement, text });
      node = nextNode(node, root, false);
      continue;
    }
    if (node instanceof Element && ends.includes(node)) break;
    const enter = node instanceof Element && !skipped.has(node) && !neverText.has(node.tagName);
    if (enter && node instanceof Element) byline.elements.push(node);
    node = nextNode(node, root, enter);
  }
  byline.end = node instanceof Element ? node : (node?.parentElement ?? null);
  return byline;
}

function all(root: Element, selectors: readonly string[]): Element[] {
  return selectors.length === 0 ? [] : [...root.querySelectorAll(selectors.join(','))];
}

function nextNode(node: Node, root: Element, enter: boolean): Node | null {
  if (enter && node.firstChild !== null) return node.firstChild;
  let at: Node = node;
  while (at.nextSibling === null) {
    if (at.parentNode === null || at.parentNode === root) return null;
    at = at.parentNode;
  }
  return at.nextSibling;
}

/** Whether an element found by a selector stands where a label may stand. */
export function isInByline(element: Element, root: Element, byline: Byline): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (byline.skipped.has(at)) return false;
  }
  if (byline.end === null || byline.end === element || byline.end.contains(element)) return true;
  return (element.compareDocumentPosition(byline.end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Names can look like a label ("Ad"): what stands in a heading or in a link to an account is not one. */
export function isName(element: Element, { root, surface }: Post, rule: BylineRule): boolean {
  if (rule.headed.includes(surface)) return false;
  const names = rule.names.join(',');
  const named = names === '' ? null : element.closest(names);
  if (named !== null && named !== root && root.contains(named)) return true;
  const link = element.closest('a[href]');
  if (link === null || !root.contains(link)) return false;
  return readAccountUrl(link.getAttribute('href') ?? '', root.ownerDocument.baseURI) !== null;
}
