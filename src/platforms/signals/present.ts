import type { SignalRule } from '../../core/signal-rule.ts';
import { findInByline } from '../byline.ts';
import { isOwn } from '../own-part.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A selector that matches the post's own element or one inside it, or only one inside its byline. */
export function seePresent({ post, byline }: ReadContext, rule: SignalRule): SignalHit | null {
  const { selector, where } = rule;
  if (selector === null) return null;
  if (where === 'byline') {
    const element = findInByline(byline, selector).find((one) => isOwn(one, byline));
    return element === undefined ? null : { reading: null, element };
  }
  const element = post.root.matches(selector) ? post.root : post.root.querySelector(selector);
  return element === null ? null : { reading: null, element };
}
