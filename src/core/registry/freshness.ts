import type { RegistryFacts } from './registry-facts.ts';

/** `stale` still counts, with its date shown; `expired` says nothing any more (registry.md section 4.4). */
export type Freshness = 'fresh' | 'stale' | 'expired';

const graceMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** The state, at an ISO instant, of what expires at another. A time that cannot be read counts as expired. */
export function freshnessOf(expires: string, now: string): Freshness {
  const late = Date.parse(now) - Date.parse(expires);
  if (late < 0) return 'fresh';
  return late < graceMilliseconds ? 'stale' : 'expired';
}

/** The state of a whole registry. Revocations have no grace: an account withdrawn today must not look official. */
export function freshnessAt(
  facts: Pick<RegistryFacts, 'expires' | 'revocationsExpire'>,
  now: string,
): Freshness {
  if (freshnessOf(facts.revocationsExpire, now) !== 'fresh') return 'expired';
  return freshnessOf(facts.expires, now);
}

export function worse(a: Freshness, b: Freshness): Freshness {
  if (a === 'expired' || b === 'expired') return 'expired';
  return a === 'stale' || b === 'stale' ? 'stale' : 'fresh';
}
