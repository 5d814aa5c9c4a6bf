import { sayPhrase } from '../browser/phrase.ts';
import type { Verdict } from '../core/verdict.ts';
import { badgePhrase, toneOf } from '../core/wording.ts';
import { ToneIcon } from './tone-icon.tsx';

/** A verdict in one line, as on the badge in the feed. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const tone = toneOf(verdict);
  return (
    <p class={`verdict tone-${tone}`}>
      <ToneIcon tone={tone} />
      <span>{sayPhrase(badgePhrase(verdict))}</span>
    </p>
  );
}
