import type { SignalKind, SignalRule } from '../../core/signal-rule.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { seeDisclaimer } from './disclaimer.ts';
import { seeInvisibleLink } from './invisible-link.ts';
import { seeLabelAttribute } from './label-attribute.ts';
import { seeLabelLetters } from './label-letters.ts';
import { seeLabelPseudo } from './label-pseudo.ts';
import { seeLabelReference } from './label-reference.ts';
import { seeLabelShadow } from './label-shadow.ts';
import { seeLabelSvg } from './label-svg.ts';
import { seeLabelText } from './label-text.ts';
import { seeLongParameter } from './long-parameter.ts';
import { seeNoTime } from './no-time.ts';
import { seePresent } from './present.ts';

type See = (context: ReadContext, rule: SignalRule, label: Element | null) => SignalHit | null;

/** One entry per kind of signal; a new way to see an ad is a new file and a line here. */
export const see: Record<SignalKind, See> = {
  present: seePresent,
  'long-parameter': seeLongParameter,
  'invisible-link': seeInvisibleLink,
  'no-time': seeNoTime,
  disclaimer: seeDisclaimer,
  'label-text': seeLabelText,
  'label-attribute': seeLabelAttribute,
  'label-reference': seeLabelReference,
  'label-svg': seeLabelSvg,
  'label-letters': seeLabelLetters,
  'label-pseudo': seeLabelPseudo,
  'label-shadow': seeLabelShadow,
};

/** Kinds that find the label itself: once one has, the rest need not look. */
export function readsLabel(kind: SignalKind): boolean {
  return kind.startsWith('label-');
}

/** Kinds that look at computed style or shadow roots: only while cheaper ones leave a suspicion open. */
export function isCostly(kind: SignalKind): boolean {
  return kind === 'label-pseudo' || kind === 'label-shadow';
}
