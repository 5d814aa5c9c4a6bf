import type { Recipe } from '../core/recipe.ts';
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
      const root = rule.root === null ? anchor : (anchor.closest(rule.root) ?? anchor);
      const surface = surfaceOf(recipe, path, rule.surface);
      if (!isWithin(anchor, rule.selector, root) && !overlaps(root, trusted)) {
        posts.push({ root, anchor, surface, rule: rule.id });
      }
    }
    trusted.push(rule.selector);
  }
  return posts;
}

/** Whether a post found by a later rule has since been overtaken by an earlier one. */
export function isOvertaken(post: Post, recipe: Recipe): boolean {
  const index = recipe.posts.findIndex((rule) => rule.id === post.rule);
  return (
    index > 0 &&
    overlaps(
      post.root,
      recipe.posts
        .slice(0, index)
        .filter((rule) => rule.on)
        .map((rule) => rule.selector),
    )
  );
}

export function surfaceOf(recipe: Recipe, path: string, surface: string): string {
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
  return root.querySelector(all) !== null || root.closest(all) !== null;
}
