import { sayPart, sayPhrase } from '../browser/phrase.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Judgement } from '../core/verdict.ts';
import { explain, notePhrase } from '../core/wording.ts';

/** Why the verdict is what it is, from which list, and what it does not mean. */
export function Explanation({ sighting, judgement }: { sighting: Sighting; judgement: Judgement }) {
  return (
    <div class="stack">
      <dl>
        {explain(sighting, judgement).map(({ label, value }) => (
          <div key={label.key}>
            <dt>{sayPhrase(label)}</dt>
            <dd>{value.map(sayPart).join('; ')}</dd>
          </div>
        ))}
      </dl>
      {judgement.verdict !== null && <p class="quiet">{sayPhrase(notePhrase(judgement.verdict))}</p>}
    </div>
  );
}
