import type { SignalRule } from '../../core/signal-rule.ts';
import { isOwn } from '../byline.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A tracking parameter that is longer on ads than on other posts. It drifts: supporting evidence only. */
export function seeLongParameter({ byline }: ReadContext, rule: SignalRule): SignalHit | null {
  if (rule.parameter === null || rule.minLength === null) return null;
  for (const element of byline.links) {
    const href = element.getAttribute('href') ?? '';
    if (
      href.length >= rule.minLength &&
      lengthOf(rule.parameter, href) >= rule.minLength &&
      isOwn(element, byline)
    )
      return { reading: null, element };
  }
  return null;
}

/** Length of a parameter's value as it is written; its name may be percent-encoded. */
function lengthOf(name: string, href: string): number {
  for (const written of [name, encodeURIComponent(name)]) {
    const at = href.indexOf(`${written}=`);
    if (at === -1) continue;
    const start = at + written.length + 1;
    const end = href.indexOf('&', start);
    return (end === -1 ? href.length : end) - start;
  }
  return 0;
}
