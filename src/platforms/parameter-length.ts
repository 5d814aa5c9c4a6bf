import type { SignalRule } from '../core/signal-rule.ts';

/** Whether a link carries the rule's parameter at the length from which it counts. */
export function hasLongParameter(link: Element, { parameter, minLength }: SignalRule): boolean {
  if (parameter === null || minLength === null) return false;
  const href = link.getAttribute('href') ?? '';
  return href.length >= minLength && lengthOf(parameter, href) >= minLength;
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
