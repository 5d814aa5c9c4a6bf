import type { SignalRule } from '../../core/signal-rule.ts';
import { readLabel } from '../label-words.ts';
import { isFrame } from '../page-frame.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const highestClimb = 6;
const mostSiblings = 20;

/**
 * The label is the heading of a list of ads: of the headings that `selector` finds before the post, the nearest one
 * says it and nothing else (Facebook's right column and marketplace).
 */
export function seeLabelAbove({ post, site }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.selector === null) return null;
  let at: Element | null = post.root;
  for (let level = 0; level < highestClimb && at !== null && !isFrame(at); level += 1) {
    const heading = headingBefore(at, rule.selector, site.anyPost);
    if (heading !== null) {
      const reading = readLabel(heading.textContent ?? '', site.words);
      return reading === null ? null : { reading, element: heading };
    }
    at = at.parentElement;
  }
  return null;
}

/** The nearest heading in the siblings before an element, other posts left out: their headings are their own. */
function headingBefore(element: Element, selector: string, anyPost: string): Element | null {
  let sibling = element.previousElementSibling;
  for (let left = mostSiblings; left > 0 && sibling !== null; left -= 1) {
    if (sibling.matches(selector)) return sibling;
    if (!sibling.matches(anyPost) && sibling.querySelector(anyPost) === null) {
      const inside = [...sibling.querySelectorAll(selector)].at(-1);
      if (inside !== undefined) return inside;
    }
    sibling = sibling.previousElementSibling;
  }
  return null;
}
