import type { SignalRule } from '../../core/signal-rule.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { hasTime } from '../time.ts';

/**
 * The byline names no time: on ads the label stands in its place. `selector` lists what counts as a time,
 * such as a permalink. Also true of some suggestions, so this only supports other signals.
 */
export function seeNoTime(context: ReadContext, rule: SignalRule, label: Element | null): SignalHit | null {
  if (rule.complete !== null && context.post.root.querySelector(rule.complete) === null) return null;
  const { suggestions } = context.site.words;
  if (context.byline.texts.some(({ said }) => suggestions.includes(said.toLowerCase()))) return null;
  return hasTime(context, rule.selector, label) ? null : { reading: null, element: null };
}
