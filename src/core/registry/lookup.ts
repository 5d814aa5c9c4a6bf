import type { AccountRef } from '../account/account.ts';
import { handleKeyBytes, idKeyBytes } from './account-key-bytes.ts';
import { valuesOf } from './front-coded.ts';
import { accountValue, type RegistryIndex } from './index-builder.ts';

/** What the index says about an account; the entry itself is read by its position. */
export type Lookup =
  | { kind: 'found'; matchedBy: 'id' | 'handle'; position: number }
  | { kind: 'revoked' }
  /** The handle is in the list with another stable id than the one seen: it changed hands. */
  | { kind: 'handle-reused' }
  | { kind: 'nothing' };

/** Looks an account up: by stable id first, for handles change hands; then by handle. */
export function lookUp({ accounts }: RegistryIndex, { platform, id, handle }: AccountRef): Lookup {
  const byId = id === null ? [] : valuesOf(accounts, idKeyBytes(platform, id)).map(accountValue);
  if (byId.length > 0) return answer(byId, 'id');
  const byHandle =
    handle === null ? [] : valuesOf(accounts, handleKeyBytes(platform, handle)).map(accountValue);
  if (byHandle.length === 0) return { kind: 'nothing' };
  // An entry with an id was not found by the id that was seen, so it is another's.
  const sameHands = byHandle.filter((entry) => id === null || !entry.hasId);
  return sameHands.length > 0 ? answer(sameHands, 'handle') : { kind: 'handle-reused' };
}

function answer(entries: readonly ReturnType<typeof accountValue>[], matchedBy: 'id' | 'handle'): Lookup {
  const inForce = entries.find(({ isRevoked }) => !isRevoked);
  return inForce === undefined
    ? { kind: 'revoked' }
    : { kind: 'found', matchedBy, position: inForce.position };
}
