import type { SignalKind, SignalRule } from '../../core/signal-rule.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { seeDanglingReference } from './dangling-reference.ts';
import { seeDisclaimer } from './disclaimer.ts';
import { seeInvisibleLink } from './invisible-link.ts';
import { seeLabelAbove } from './label-above.ts';
import { seeLabelAttribute } from './label-attribute.ts';
import { seeLabelBeginning } from './label-beginning.ts';
import { seeLabelLetters } from './label-letters.ts';
import { seeLabelPseudo } from './label-pseudo.ts';
import { seeLabelReference } from './label-reference.ts';
import { seeLabelRemoved } from './label-removed.ts';
import { seeLabelShadow } from './label-shadow.ts';
import { seeLabelSvg } from './label-svg.ts';
import { seeLabelText } from './label-text.ts';
import { seeLongParameter } from './long-parameter.ts';
import { seeNoTime } from './no-time.ts';
import { seePresent } from './present.ts';

type See = (context: ReadContext, rule: SignalRule, label: Element | null) => SignalHit | null;

/** What a kind costs, and so when it is tried: each step looks only at what the one before left open. */
type Step = 'cheap' | 'time' | 'costly';

/** One entry per kind of signal; a new way to see an ad is a new file and a line here. */
export const signals: Record<SignalKind, { see: See; step: Step }> = {
  present: { see: seePresent, step: 'cheap' },
  'long-parameter': { see: seeLongParameter, step: 'cheap' },
  'invisible-link': { see: seeInvisibleLink, step: 'cheap' },
  disclaimer: { see: seeDisclaimer, step: 'cheap' },
  'label-beginning': { see: seeLabelBeginning, step: 'cheap' },
  'label-text': { see: seeLabelText, step: 'cheap' },
  'label-above': { see: seeLabelAbove, step: 'cheap' },
  'label-attribute': { see: seeLabelAttribute, step: 'cheap' },
  'label-reference': { see: seeLabelReference, step: 'cheap' },
  'label-svg': { see: seeLabelSvg, step: 'cheap' },
  'label-letters': { see: seeLabelLetters, step: 'cheap' },
  'no-time': { see: seeNoTime, step: 'time' },
  'dangling-reference': { see: seeDanglingReference, step: 'costly' },
  'label-pseudo': { see: seeLabelPseudo, step: 'costly' },
  'label-shadow': { see: seeLabelShadow, step: 'costly' },
  'label-removed': { see: seeLabelRemoved, step: 'costly' },
};

/** Kinds that find the label itself: once one has, the rest need not look. */
export function readsLabel(kind: SignalKind): boolean {
  return kind.startsWith('label-');
}
