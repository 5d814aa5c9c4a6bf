import type { SignalRule } from '../../core/signal-rule.ts';
import { isInByline } from '../byline.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A selector that matches inside the post, or only inside its byline. */
export function seePresent({ post, byline }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.selector === null) return null;
  for (const element of post.root.querySelectorAll(rule.selector)) {
    if (rule.where === 'post' || isInByline(element, post.root, byline)) return { reading: null, element };
  }
  return null;
}
