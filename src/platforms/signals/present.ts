import type { SignalRule } from '../../core/signal-rule.ts';
import { isInByline } from '../byline.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A selector that matches the post's own element or one inside it, or only one inside its byline. */
export function seePresent({ post, byline }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.selector === null) return null;
  if (rule.where === 'post' && post.root.matches(rule.selector)) return { reading: null, element: post.root };
  for (const element of post.root.querySelectorAll(rule.selector)) {
    if (rule.where === 'post' || isInByline(element, byline)) return { reading: null, element };
  }
  return null;
}
