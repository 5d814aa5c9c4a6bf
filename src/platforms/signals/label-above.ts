import type { SignalRule } from '../../core/signal-rule.ts';
import { readLabel } from '../label-words.ts';
import { isFrame } from '../page-frame.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const highestClimb = 6;
const mostSiblings = 20;

/**
 * The label is the heading of a run of ads: the last heading in what stands before the post, or before the posts of
 * its kind around it (Facebook's right column and marketplace). Anything with a picture ends the run.
 */
export function seeLabelAbove({ post, site }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.selector === null) return null;
  const own = site.recipe.posts.find(({ id }) => id === post.rule)?.selector ?? null;
  let at: Element | null = post.root;
  for (let level = 0; level < highestClimb && at !== null && !isFrame(at); level += 1) {
    const before = contentBefore(at, own);
    if (before !== null) {
      const heading = hasPicture(before) ? null : lastIn(before, rule.selector);
      const reading = heading === null ? null : readLabel(heading.textContent ?? '', site.words);
      return reading === null ? null : { reading, element: heading };
    }
    at = at.parentElement;
  }
  return null;
}

/** The nearest sibling before an element that is neither empty nor a post of the same kind. */
function contentBefore(element: Element, own: string | null): Element | null {
  let sibling = element.previousElementSibling;
  for (let left = mostSiblings; left > 0 && sibling !== null; left -= 1) {
    const isAlike = own !== null && (sibling.matches(own) || sibling.querySelector(own) !== null);
    if (!isAlike && /\S/.test(sibling.textContent ?? '')) return sibling;
    sibling = sibling.previousElementSibling;
  }
  return null;
}

function hasPicture(element: Element): boolean {
  return element.querySelector('img,video,image') !== null;
}

function lastIn(element: Element, selector: string): Element | null {
  return element.matches(selector) ? element : ([...element.querySelectorAll(selector)].at(-1) ?? null);
}
