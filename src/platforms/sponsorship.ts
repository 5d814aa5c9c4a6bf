import type { Signal, Sponsorship } from '../core/sighting.ts';
import type { SignalRule } from '../core/signal-rule.ts';
import { findInByline } from './byline.ts';
import type { LabelReading } from './label-words.ts';
import { holds } from './page-frame.ts';
import type { ReadContext } from './read-context.ts';
import { readsLabel, signals } from './signals/see.ts';

/** What the signals of one post add up to. */
export interface SponsorshipReading {
  sponsorship: Sponsorship;
  signals: Signal[];
  reading: LabelReading | null;
  /** Where the label stands. */
  label: Element | null;
  /** Neither a label nor a time could be read: something may still be drawn, or attached without a trace. */
  isOpen: boolean;
}

/**
 * Tries the recipe's signals in the order of their cost: selectors and texts; then whether there is a time; then,
 * only while a suspicion is open, references, computed style and shadow roots.
 */
export function readSponsorship(context: ReadContext): SponsorshipReading {
  const { rules, anyInPost, anyInByline } = context.site.signalsOf(context.post.surface);
  const look = new Look(context);
  const { root } = context.post;
  // One native query for all rules of this kind: on nearly all posts none of them has anything to see.
  const mayBePresent =
    (anyInPost !== '' && holds(root, anyInPost)) ||
    (anyInByline !== '' && findInByline(context.byline, anyInByline, 1).length > 0);
  for (const rule of rules) {
    if (signals[rule.kind].step === 'cheap' && (rule.kind !== 'present' || mayBePresent)) look.at(rule);
  }
  for (const rule of rules) if (signals[rule.kind].step === 'time') look.at(rule);
  // Only while a suspicion is open: neither where nothing was seen nor where enough was.
  const { thresholds } = context.site.recipe;
  if (look.seen.length > 0 && look.reading === null && decide(look.seen, thresholds) !== 'sponsored')
    for (const rule of rules) if (signals[rule.kind].step === 'costly') look.at(rule);
  // Where ads have no time, a label beside one is something else: a caption, a name, a word in the text.
  const isContradicted =
    rules.some(({ kind }) => kind === 'no-time') && look.seen.every(({ family }) => family === 'label');
  return {
    sponsorship: isContradicted ? 'organic' : decide(look.seen, thresholds),
    signals: look.seen.map(({ id, family }) => ({ rule: id, family })),
    reading: look.reading,
    label: look.label,
    isOpen: look.reading === null && look.seen.some(({ kind }) => kind === 'no-time'),
  };
}

/** What has been seen so far in one post. */
class Look {
  readonly seen: SignalRule[] = [];
  reading: LabelReading | null = null;
  label: Element | null = null;

  constructor(private readonly context: ReadContext) {}

  at(rule: SignalRule): void {
    if (readsLabel(rule.kind) && this.reading !== null) return;
    const hit = signals[rule.kind].see(this.context, rule, this.label);
    if (hit === null) return;
    this.seen.push(rule);
    if (hit.reading !== null) {
      this.reading = hit.reading;
      this.label = hit.element;
    }
  }
}

function decide(
  seen: readonly SignalRule[],
  thresholds: ReadContext['site']['recipe']['thresholds'],
): Sponsorship {
  const best = new Map<string, number>();
  for (const { family, points } of seen) best.set(family, Math.max(points, best.get(family) ?? 0));
  const points = [...best.values()].reduce((sum, value) => sum + value, 0);
  if (points >= thresholds.sponsored.points && best.size >= thresholds.sponsored.families) return 'sponsored';
  return points >= thresholds.unsure.points ? 'unsure' : 'organic';
}
