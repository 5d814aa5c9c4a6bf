import type { RegistryIndex } from './pack.ts';

/** `stale` still counts, with its date shown; `expired` says nothing any more (registry.md section 4.4). */
export type Freshness = 'fresh' | 'stale' | 'expired';

const graceMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** The state of a list at an ISO instant. A time that cannot be read counts as expired: in doubt, no claim. */
export function freshnessAt(index: Pick<RegistryIndex, 'expires'>, now: string): Freshness {
  const late = Date.parse(now) - Date.parse(index.expires);
  if (late < 0) return 'fresh';
  return late < graceMilliseconds ? 'stale' : 'expired';
}
