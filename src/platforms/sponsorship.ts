import type { Signal, Sponsorship } from '../core/sighting.ts';
import type { SignalRule } from '../core/signal-rule.ts';
import type { LabelReading } from './label-words.ts';
import type { ReadContext } from './read-context.ts';
import { isCostly, readsLabel, see } from './signals/see.ts';

/** What the signals of one post add up to. */
export interface SponsorshipReading {
  sponsorship: Sponsorship;
  signals: Signal[];
  reading: LabelReading | null;
  /** Where the label stands. */
  labelElement: Element | null;
}

/**
 * Tries the recipe's signals in the order of their cost: selectors and texts, then the time (which needs
 * to know where the label stands), then, only while a suspicion is open, computed style and shadow roots.
 */
export function readSponsorship(context: ReadContext): SponsorshipReading {
  const found: SponsorshipReading = {
    sponsorship: 'organic',
    signals: [],
    reading: null,
    labelElement: null,
  };
  const rules = context.recipe.signals.filter(
    (rule) => rule.on && (rule.surfaces.length === 0 || rule.surfaces.includes(context.post.surface)),
  );
  const seen: SignalRule[] = [];
  const look = (rule: SignalRule) => {
    if (readsLabel(rule.kind) && found.reading !== null) return;
    const hit = see[rule.kind](context, rule, found.labelElement);
    if (hit === null) return;
    seen.push(rule);
    if (hit.reading !== null) {
      found.reading = hit.reading;
      found.labelElement = hit.element;
    }
  };
  for (const rule of rules) if (rule.kind !== 'no-time' && !isCostly(rule.kind)) look(rule);
  for (const rule of rules) if (rule.kind === 'no-time') look(rule);
  if (seen.length > 0 && found.reading === null)
    for (const rule of rules) if (isCostly(rule.kind)) look(rule);
  found.signals = seen.map(({ id, family }) => ({ rule: id, family }));
  found.sponsorship = decide(seen, context.recipe.thresholds);
  return found;
}

function decide(seen: readonly SignalRule[], thresholds: ReadContext['recipe']['thresholds']): Sponsorship {
  const best = new Map<string, number>();
  for (const { family, points } of seen) best.set(family, Math.max(points, best.get(family) ?? 0));
  const points = [...best.values()].reduce((sum, value) => sum + value, 0);
  if (points >= thresholds.sponsored.points && best.size >= thresholds.sponsored.families) return 'sponsored';
  return points >= thresholds.unsure.points ? 'unsure' : 'organic';
}
