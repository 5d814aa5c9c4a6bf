import type { PostRule, Recipe } from '../core/recipe.ts';
import { hasBeside, isFrame } from './page-frame.ts';
import type { Post } from './post.ts';

/**
 * The posts at, inside or around a changed element. Rules stand in order of trust: an element that holds,
 * or stands inside, a post of an earlier rule is not a post of a later one.
 */
export function findPosts(changed: Element, recipe: Recipe, path: string): Post[] {
  const posts: Post[] = [];
  const trusted: string[] = [];
  for (const rule of recipe.posts) {
    if (!rule.on) continue;
    for (const anchor of matching(changed, rule.selector)) {
      const root = rootOf(anchor, rule);
      const surface = surfaceOf(recipe, path, rule.surface);
      if (!isWithin(anchor, rule.selector, root) && !overlaps(root, trusted)) {
        posts.push({ root, anchor, surface, rule: rule.id });
      }
    }
    trusted.push(rule.selector);
  }
  return posts;
}

const highestHeader = 14;

function rootOf(anchor: Element, { root, header, selector }: PostRule): Element {
  if (root !== null) return anchor.closest(root) ?? anchor;
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
export function isOvertaken(post: Post, recipe: Recipe): boolean {
  const index = recipe.posts.findIndex((rule) => rule.id === post.rule);
  const own = recipe.posts[index];
  if (own === undefined) return false;
  if (own.header !== null && post.root !== post.anchor && post.root.querySelectorAll(own.selector).length > 1)
    return true;
  const earlier = recipe.posts.slice(0, index).filter((rule) => rule.on);
  return overlaps(
    post.root,
    earlier.map((rule) => rule.selector),
  );
}

/** Whether a post was found by the first rule, as it stands in the page: nothing can overtake it. */
export function isTrusted(post: Post, recipe: Recipe): boolean {
  return post.root === post.anchor && post.rule === recipe.posts[0]?.id;
}

/** Whether a path shows private messages, of which nothing is ever read. */
export function isPrivate(recipe: Recipe, path: string): boolean {
  return recipe.private.some((beginning) => path.startsWith(beginning));
}

function surfaceOf(recipe: Recipe, path: string, surface: string): string {
  if (surface !== 'feed') return surface;
  return recipe.surfaces.find((known) => path.startsWith(known.path))?.surface ?? surface;
}

function matching(changed: Element, selector: string): Element[] {
  const found: Element[] = [...changed.querySelectorAll(selector)];
  const around = changed.closest(selector);
  if (around !== null) found.unshift(around);
  return found;
}

/** A post inside a post of the same rule (a shared or quoted one) belongs to the outer one. */
function isWithin(anchor: Element, selector: string, root: Element): boolean {
  const outer = anchor.parentElement?.closest(selector) ?? null;
  return outer !== null && (root.contains(outer) || outer.contains(root));
}

function overlaps(root: Element, selectors: readonly string[]): boolean {
  if (selectors.length === 0) return false;
  const all = selectors.join(',');
  return root.closest(all) !== null || root.querySelector(all) !== null;
}
