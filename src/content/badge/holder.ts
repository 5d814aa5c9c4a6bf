/**
 * The element to which a post's badge may be added: the post itself or, on sites that watch theirs, its first part
 * that matches none of `untouched`. Null while there is no such part yet.
 */
export function badgeHolder(root: Element, untouched: readonly string[]): Element | null {
  const selector = untouched.join(',');
  if (selector === '' || !root.matches(selector)) return root;
  return root.querySelector(`:not(${selector})`);
}
