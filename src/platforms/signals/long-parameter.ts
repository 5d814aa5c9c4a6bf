import type { SignalRule } from '../../core/signal-rule.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A tracking parameter that is longer on ads than on other posts. It drifts: supporting evidence only. */
export function seeLongParameter({ byline }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.parameter === null || rule.minLength === null) return null;
  for (const element of byline.links) {
    const href = element.getAttribute('href') ?? '';
    if (href.length < rule.minLength) continue;
    const value = new URLSearchParams(href.slice(href.indexOf('?') + 1)).get(rule.parameter);
    if (value !== null && value.length >= rule.minLength) return { reading: null, element };
  }
  return null;
}
