import { say } from '../browser/i18n.ts';
import { sayPhrase } from '../browser/phrase.ts';
import type { Verdict } from '../core/verdict.ts';
import { badgePhrase, toneOf } from '../core/wording.ts';
import { ToneIcon } from './tone-icon.tsx';

/** A verdict in one line, as on the badge in the feed. `isSure`: the post is an ad beyond doubt. */
export function VerdictLine({ verdict, isSure }: { verdict: Verdict; isSure: boolean }) {
  const tone = toneOf(verdict);
  const said = sayPhrase(badgePhrase(verdict));
  return (
    <p class={`verdict tone-${tone}`}>
      <ToneIcon tone={tone} />
      <span>{isSure ? said : say('badgeUnsure', said)}</span>
    </p>
  );
}
