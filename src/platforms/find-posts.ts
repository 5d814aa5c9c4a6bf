import type { PostRule, Recipe } from '../core/recipe.ts';
import { hasBeside, isFrame } from './page-frame.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';

/**
 * The posts at, inside or around a changed element. Rules stand in order of trust: an element that holds,
 * or stands inside, a post of an earlier rule is not a post of a later one.
 */
export function findPosts(changed: Element, { recipe, firstPost }: Site, path: string): Post[] {
  const posts: Post[] = [];
  const trusted: string[] = [];
  for (const rule of recipe.posts) {
    if (!rule.on || !isHere(rule, recipe, path)) continue;
    for (const anchor of matching(changed, rule.selector)) {
      const root = rootOf(anchor, rule);
      if (isWithin(anchor, rule.selector, root) || overlaps(root, trusted)) continue;
      posts.push({
        root,
        anchor,
        surface: surfaceOf(recipe, path, rule.surface),
        rule: rule.id,
        trusted: root === anchor && rule.selector === firstPost,
      });
    }
    // What stands in a post of the first rule belongs to it: no later rule has anything to find there.
    if (rule.selector === firstPost && changed.closest(firstPost) !== null) return posts;
    trusted.push(rule.selector);
  }
  return posts;
}

/** Rules of some surfaces only stand last in the recipe, so that no other rule is ever measured against them. */
function isHere({ surfaces }: PostRule, recipe: Recipe, path: string): boolean {
  return surfaces.length === 0 || surfaces.includes(surfaceOf(recipe, path, 'feed'));
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
  if (post.trusted) return false;
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

/** Whether a path shows private messages, of which nothing is ever read. */
export function isPrivate(recipe: Recipe, path: string): boolean {
  return recipe.private.some((beginning) => path.startsWith(beginning));
}

function surfaceOf(recipe: Recipe, path: string, surface: string): string {
  if (surface !== 'feed') return surface;
  return recipe.surfaces.find((known) => path.startsWith(known.path))?.surface ?? surface;
}

function matching(changed: Element, selector: string): Element[] {
  const around = changed.closest(selector);
  // What stands inside a post belongs to it.
  if (around !== null) return [around];
  return [...changed.querySelectorAll(selector)];
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
