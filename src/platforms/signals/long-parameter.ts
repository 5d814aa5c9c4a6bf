import type { SignalRule } from '../../core/signal-rule.ts';
import { isOwn } from '../own-part.ts';
import { hasLongParameter } from '../parameter-length.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A tracking parameter that is longer on ads than on other posts. It drifts: supporting evidence only. */
export function seeLongParameter({ byline }: ReadContext, rule: SignalRule): SignalHit | null {
  const element = byline.links.find((link) => hasLongParameter(link, rule) && isOwn(link, byline));
  return element === undefined ? null : { reading: null, element };
}
