import type { PostRule, Recipe } from '../core/recipe.ts';
import { hasBeside, isFrame, listItemAround } from './page-frame.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';

/**
 * Where posts, or signs of ads, begin at or in changed elements; the nearest one around an element stands for all
 * inside it.
 */
export function findBeginnings(changed: Iterable<Element>, site: Site): Set<Element> {
  const found = new Set<Element>();
  const around = perParent((parent) => parent.closest(site.anyBeginning));
  for (const element of changed) {
    const outer = element.matches(site.anyBeginning) ? element : around(element);
    if (outer !== null) found.add(outer);
    else findWithin(element, site, found);
  }
  return found;
}

/** Asks once for all children of a parent: new posts mostly come many to one. */
export function perParent<T>(find: (parent: Element) => T | null): (child: Element) => T | null {
  const known = new Map<Element, T | null>();
  return ({ parentElement }) => {
    if (parentElement === null) return null;
    const before = known.get(parentElement);
    if (before !== undefined) return before;
    const answer = find(parentElement);
    known.set(parentElement, answer);
    return answer;
  };
}

/**
 * A list of selectors costs a walk over every element. Posts of the first rule are found by a search that ends at
 * the first hit, and nothing inside them is looked at: a wrapper around one post costs next to nothing.
 */
function findWithin(element: Element, site: Site, found: Set<Element>): void {
  const { firstPost, anyBeginning } = site;
  const post = element.matches(firstPost) ? element : element.querySelector(firstPost);
  if (post === null) {
    if (element.matches(anyBeginning)) found.add(element);
    for (const beginning of element.querySelectorAll(anyBeginning)) found.add(beginning);
    return;
  }
  found.add(post);
  for (let at = post; at !== element && at.parentElement !== null; at = at.parentElement) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling)
      findWithin(next, site, found);
    for (let last = at.previousElementSibling; last !== null; last = last.previousElementSibling)
      findWithin(last, site, found);
  }
}

/**
 * The posts among the places where some may begin. Rules stand in order of trust: an element that holds, or stands
 * inside, a post of an earlier rule is not a post of a later one.
 */
export function findPosts(beginnings: Iterable<Element>, site: Site, path: string): Post[] {
  const { recipe, postRules } = site;
  const posts = new Map<Element, Post>();
  for (const anchor of beginnings) {
    const index = postRules.findIndex((rule) => isAt(path, rule) && anchor.matches(rule.selector));
    const rule = postRules[index];
    if (rule === undefined) continue;
    const root = rootOf(anchor, rule);
    if (posts.has(root)) continue;
    const earlier = site.postsBefore[index] ?? '';
    if ((!rule.climb && isWithin(anchor, rule.selector, root)) || (earlier !== '' && overlaps(root, earlier)))
      continue;
    posts.set(root, {
      root,
      anchor,
      surface: surfaceOf(recipe, path, rule.surface),
      rule: rule.id,
      trusted: index === 0 && root === anchor,
    });
  }
  return [...posts.values()];
}

function isAt(path: string, { paths }: PostRule): boolean {
  return paths.length === 0 || paths.some((beginning) => path.startsWith(beginning));
}

const highestHeader = 14;

function rootOf(anchor: Element, { root, header, selector, climb }: PostRule): Element {
  if (root !== null) return anchor.closest(root) ?? anchor;
  if (climb) return listItemAround(anchor, selector);
  if (header === null || anchor.querySelector(header) !== null) return anchor;
  // Some ads are marked only below their own header (feed-facts.md 2.1): climb while it is one post's ancestor.
  let at = anchor;
  for (let level = 0; level < highestHeader; level += 1) {
    const parent = at.parentElement;
    if (parent === null || isFrame(parent) || hasBeside(at, selector)) return anchor;
    if (parent.querySelector(header) !== null) return parent;
    at = parent;
  }
  return anchor;
}

/** Whether the page has since shown that this is not one post: it holds another, or one of an earlier rule. */
export function isOvertaken(post: Post, { postRules, postsBefore }: Site): boolean {
  if (post.trusted) return false;
  const index = postRules.findIndex((rule) => rule.id === post.rule);
  const own = postRules[index];
  if (own === undefined) return false;
  if (own.header !== null && post.root !== post.anchor && post.root.querySelectorAll(own.selector).length > 1)
    return true;
  const earlier = postsBefore[index] ?? '';
  return earlier !== '' && overlaps(post.root, earlier);
}

/** Whether a path shows private messages, of which nothing is ever read. */
export function isPrivate(recipe: Recipe, path: string): boolean {
  return recipe.private.some((beginning) => path.startsWith(beginning));
}

function surfaceOf(recipe: Recipe, path: string, surface: string): string {
  if (surface !== 'feed' && surface !== 'viewer') return surface;
  return recipe.surfaces.find((known) => path.startsWith(known.path))?.surface ?? surface;
}

/** A post inside a post of the same rule (a shared or quoted one) belongs to the outer one. */
function isWithin(anchor: Element, selector: string, root: Element): boolean {
  const outer = anchor.parentElement?.closest(selector) ?? null;
  return outer !== null && (root.contains(outer) || outer.contains(root));
}

function overlaps(root: Element, selectors: string): boolean {
  return root.closest(selectors) !== null || root.querySelector(selectors) !== null;
}
