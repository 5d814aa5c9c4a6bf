import type { SignalRule } from '../../core/signal-rule.ts';
import { isInByline } from '../byline.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A tracking parameter that is longer on ads than on other posts. It drifts: supporting evidence only. */
export function seeLongParameter({ post, byline }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.selector === null || rule.parameter === null || rule.minLength === null) return null;
  for (const element of post.root.querySelectorAll(rule.selector)) {
    const href = element.getAttribute('href') ?? '';
    if (href.length < rule.minLength || !isInByline(element, post.root, byline)) continue;
    const value = parameterOf(href, rule.parameter);
    if (value !== null && value.length >= rule.minLength) return { reading: null, element };
  }
  return null;
}

function parameterOf(href: string, name: string): string | null {
  const query = href.slice(href.indexOf('?') + 1);
  return new URLSearchParams(query).get(name);
}
