import type { AccountRef } from '../account/account.ts';
import { readCore } from './handle-core.ts';
import { type ListedAccount, lookUp, withBelongings } from './lookup.ts';
import type { Registry } from './registry.ts';

/**
 * The official account that an account outside the list resembles: their handles have the same core.
 * One of the same platform comes first. Never for an account that is itself in the list, also withdrawn.
 */
export function findLookalike(registry: Registry, account: AccountRef): ListedAccount | null {
  if (account.handle === null || lookUp(registry, account).kind !== 'nothing') return null;
  const core = readCore(account.handle);
  if (core === null) return null;
  const resembled = registry.entriesByCore(core);
  const nearest = resembled.find((entry) => entry.platform === account.platform) ?? resembled[0];
  return nearest === undefined ? null : withBelongings(registry, nearest);
}
