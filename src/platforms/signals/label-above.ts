import type { SignalRule } from '../../core/signal-rule.ts';
import { readLabel } from '../label-words.ts';
import { isFrame } from '../page-frame.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const highestClimb = 6;
const mostSiblings = 20;

/**
 * The label is the heading of a run of ads: the last heading (`selector`) in what stands before the post, or before the
 * others of the run around it (Facebook's right column and marketplace). Each ad of the run holds an `item`.
 */
export function seeLabelAbove({ post, site }: ReadContext, { selector, item }: SignalRule): SignalHit | null {
  if (selector === null || item === null || !holds(post.root, item)) return null;
  let at: Element | null = post.root;
  for (let level = 0; level < highestClimb && at !== null && !isFrame(at); level += 1) {
    const before = contentBefore(at, item);
    if (before !== null) {
      const heading = lastIn(before, selector);
      const reading = heading === null ? null : readLabel(heading.textContent ?? '', site.words);
      return reading === null ? null : { reading, element: heading };
    }
    at = at.parentElement;
  }
  return null;
}

/** The nearest sibling before an element that says anything and belongs to no run. */
function contentBefore(element: Element, item: string): Element | null {
  let sibling = element.previousElementSibling;
  for (let left = mostSiblings; left > 0 && sibling !== null; left -= 1) {
    if (!holds(sibling, item) && /\S/.test(sibling.textContent ?? '')) return sibling;
    sibling = sibling.previousElementSibling;
  }
  return null;
}

function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

function lastIn(element: Element, selector: string): Element | null {
  return element.matches(selector) ? element : ([...element.querySelectorAll(selector)].at(-1) ?? null);
}
