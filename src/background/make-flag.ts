import { say } from '../browser/i18n.ts';
import { sayPart, sayPhrase } from '../browser/phrase.ts';
import type { Flag } from '../core/flag.ts';
import type { Sighting } from '../core/sighting.ts';
import { toneShapes } from '../core/tone-shapes.ts';
import type { Judgement } from '../core/verdict.ts';
import { badgePhrase, explain, isReportable, notePhrase, shortPhrase, toneOf } from '../core/wording.ts';

/** A judgement in the words that the page shows; null where there is nothing to say. */
export function makeFlag(sighting: Sighting, judgement: Judgement): Flag | null {
  const { verdict } = judgement;
  if (verdict === null) return null;
  const tone = toneOf(verdict);
  const said = sayPhrase(badgePhrase(verdict));
  return {
    tone,
    shape: toneShapes[tone],
    text: sighting.sponsorship === 'unsure' ? say('badgeUnsure', said) : said,
    short: sayPhrase(shortPhrase(verdict)),
    lines: explain(sighting, judgement).map(({ label, value }) => ({
      label: sayPhrase(label),
      value: value.map(sayPart).join('; '),
    })),
    note: sayPhrase(notePhrase(verdict)),
    reportable: isReportable(verdict),
  };
}
