import { listVersion } from './judge.ts';
import { freshnessAt } from './registry/freshness.ts';
import type { Registry } from './registry/registry.ts';
import type { RegistryState, SyncReport } from './registry-state.ts';

/** What the popup is told about the list, at an ISO instant. */
export function stateOfRegistry(registry: Registry | null, sync: SyncReport, now: string): RegistryState {
  if (registry === null) return { state: 'missing', list: null, expires: null, sync };
  const freshness = freshnessAt(registry.facts, now);
  return {
    state: freshness === 'expired' ? 'cannot-check' : freshness,
    list: listVersion(registry, freshness),
    expires: registry.facts.expires,
    sync,
  };
}
