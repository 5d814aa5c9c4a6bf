/** Elements that frame a page or a whole feed; no post reaches up to them. */
export function isFrame(element: Element): boolean {
  return element.matches('body,html,main,[role=main],[role=feed],[role=complementary]');
}

/** Whether an element matches a selector, or holds one that does. */
export function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
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
    if (sibling !== element && holds(sibling, selector)) return true;
  }
  return false;
}

/** A name beside another may be that of a shared post; beside two others it is one of a list. */
const fewestInList = 2;
const highestList = 24;

/**
 * The ancestor of an anchor that stands in a list of items with an anchor each. Where there is no such list, the
 * highest one beside which there is another anchor, or else as high as one item can reach.
 */
export function listItemAround(anchor: Element, selector: string): Element {
  let at = anchor;
  let besideOne: Element | null = null;
  for (let level = 0; level < highestList; level += 1) {
    const parent: Element | null = at.parentElement;
    if (parent === null || isFrame(parent)) break;
    const others = countBeside(at, selector);
    if (others >= fewestInList) return at;
    if (others === 1) besideOne = at;
    at = parent;
  }
  return besideOne ?? at;
}

/** How many siblings hold a match, as far as it matters; a long list counts as one without being looked through. */
function countBeside(element: Element, selector: string): number {
  const siblings = element.parentElement?.children ?? [];
  if (siblings.length > mostSiblings) return fewestInList;
  let count = 0;
  for (const sibling of siblings) {
    if (sibling === element) continue;
    if (holds(sibling, selector)) count += 1;
    if (count === fewestInList) break;
  }
  return count;
}
