/** Elements that frame a page or a whole feed; no post reaches up to them. */
export function isFrame(element: Element): boolean {
  return element.matches('body,html,main,[role=main],[role=feed],[role=complementary]');
}

/** More siblings than this make a list, not a post's own parts. */
const mostSiblings = 12;

/**
 * Whether another match stands beside an element, in one of its siblings. Looks at siblings only and gives up
 * in long lists, so that climbing costs the same in a feed of ten posts and of ten thousand.
 */
export function hasBeside(element: Element, selector: string): boolean {
  const siblings = element.parentElement?.children;
  if (siblings === undefined) return false;
  if (siblings.length > mostSiblings) return true;
  for (const sibling of siblings) {
    if (sibling !== element && (sibling.matches(selector) || sibling.querySelector(selector) !== null))
      return true;
  }
  return false;
}
