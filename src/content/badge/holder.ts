import type { BadgeRule } from '../../core/recipe.ts';

/**
 * The element to which a post's badge may be added: the post itself or, on sites that watch theirs, its first part
 * that is not one of the `untouched`. Null while there is no such part yet.
 */
export function badgeHolder(root: Element, { untouched }: BadgeRule): Element | null {
  return root.matches(untouched) ? root.querySelector(`:not(${untouched})`) : root;
}
