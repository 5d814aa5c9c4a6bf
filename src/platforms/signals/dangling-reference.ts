import type { SignalRule } from '../../core/signal-rule.ts';
import { isOwn } from '../own-part.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { referencedText } from '../references.ts';

/**
 * The byline refers to a text that is nowhere to be found, and the post holds what `selector` asks for, such as
 * a link out of the site: the last resort where a label cannot be read (feed-facts.md 2.2, row 12).
 */
export function seeDanglingReference(
  { post, byline, memory }: ReadContext,
  rule: SignalRule,
): SignalHit | null {
  const dangling = byline.referring.find(
    (element) => referencedText(element, memory) === null && isOwn(element, byline),
  );
  if (dangling === undefined || rule.selector === null) return null;
  return post.root.querySelector(rule.selector) === null ? null : { reading: null, element: dangling };
}
