import type { HealthCounts } from '../core/health.ts';
import type { HealthRule } from '../core/recipe-health.ts';
import type { Sighting, Signal } from '../core/sighting.ts';

const counters = ['posts', 'ads', 'labels', 'identities', 'errors'] as const;
const nothing: HealthCounts = { posts: 0, ads: 0, labels: 0, identities: 0, errors: 0 };

/**
 * Counts what one tab reads, and trips a rule that fires on an implausible share of posts: a site that puts a sign
 * on everything must not turn its whole feed into ads.
 */
export class Health {
  readonly tripped = new Set<string>();
  total: HealthCounts = { ...nothing };
  private untold: HealthCounts = { ...nothing };
  /** The rules that fired on each of the last posts, oldest first. */
  private readonly recent: string[][] = [];

  constructor(
    private readonly rule: HealthRule,
    /** Called with each rule that is switched off. */
    private readonly onTrip: (rule: string) => void,
  ) {}

  count(signals: readonly Signal[], sighting: Sighting | null): void {
    const isKnown = sighting !== null && (sighting.advertiser.handle ?? sighting.advertiser.id) !== null;
    this.add({
      posts: 1,
      ads: sighting === null ? 0 : 1,
      labels: (sighting?.label ?? null) === null ? 0 : 1,
      identities: isKnown ? 1 : 0,
      errors: 0,
    });
    this.recent.push(signals.map(({ rule }) => rule));
    if (this.recent.length < this.rule.sample) return;
    if (this.recent.length > this.rule.sample) this.recent.shift();
    if (signals.length > 0) this.tripImplausible();
  }

  countError(): void {
    this.add({ ...nothing, posts: 1, errors: 1 });
  }

  /** What has been counted since it was last taken. */
  take(): HealthCounts {
    const taken = this.untold;
    this.untold = { ...nothing };
    return taken;
  }

  get untoldPosts(): number {
    return this.untold.posts;
  }

  private add(more: HealthCounts): void {
    this.total = sum(this.total, more);
    this.untold = sum(this.untold, more);
  }

  private tripImplausible(): void {
    const most = (this.rule.sample * this.rule.mostShare) / 100;
    const hits = new Map<string, number>();
    for (const rule of this.recent.flat()) hits.set(rule, (hits.get(rule) ?? 0) + 1);
    for (const [rule, count] of hits) {
      if (count <= most || this.tripped.has(rule)) continue;
      this.tripped.add(rule);
      this.onTrip(rule);
    }
  }
}

function sum(one: HealthCounts, other: HealthCounts): HealthCounts {
  const both = { ...one };
  for (const name of counters) both[name] += other[name];
  return both;
}
