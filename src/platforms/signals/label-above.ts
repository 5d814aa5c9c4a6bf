import type { SignalRule } from '../../core/signal-rule.ts';
import { readLabel } from '../label-words.ts';
import { holds, isFrame } from '../page-frame.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const mostSteps = 40;

/**
 * The label is the heading of a run of ads: the last heading (`selector`) in what stands before the post, or before the
 * others of the run around it (Facebook's right column and marketplace). Each ad of the run holds an `item`.
 */
export function seeLabelAbove({ post, site }: ReadContext, { selector, item }: SignalRule): SignalHit | null {
  if (selector === null || item === null || !holds(post.root, item)) return null;
  let at = post.root;
  for (let step = 0; step < mostSteps; step += 1) {
    const before: Element | null = at.previousElementSibling;
    const next = before ?? at.parentElement;
    if (next === null || isFrame(next)) return null;
    at = next;
    if (before === null || holds(before, item) || !/\S/.test(before.textContent ?? '')) continue;
    const heading = before.matches(selector) ? before : [...before.querySelectorAll(selector)].at(-1);
    const reading = readLabel(heading?.textContent ?? '', site.words);
    return reading === null ? null : { reading, element: heading ?? null };
  }
  return null;
}
