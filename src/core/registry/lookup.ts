import type { AccountRef } from '../account/account.ts';
import type { ElectionCalendar } from '../calendar.ts';
import type { Contest, Contestant, RegisteredAccount } from './pack.ts';
import type { Registry } from './registry.ts';

/** An entry of the list with everything it belongs to. */
export interface ListedAccount {
  account: RegisteredAccount;
  contestant: Contestant;
  contest: Contest;
  election: ElectionCalendar;
}

export type Lookup =
  | ({ kind: 'found'; matchedBy: 'id' | 'handle' } & ListedAccount)
  | { kind: 'revoked'; account: RegisteredAccount }
  /** The handle is in the list with another stable id than the one seen: it changed hands. */
  | { kind: 'handle-reused'; account: RegisteredAccount }
  | { kind: 'nothing' };

/** Looks an account up: by stable id first, for handles change hands; then by handle. */
export function lookUp(registry: Registry, account: AccountRef): Lookup {
  const { platform, id, handle } = account;
  const byId = id === null ? [] : registry.entriesById(platform, id);
  if (byId.length > 0) return answer(registry, byId, 'id');
  const byHandle = handle === null ? [] : registry.entriesByHandle(platform, handle);
  const sameHands = byHandle.filter((entry) => entry.id === null || id === null || entry.id === id);
  if (sameHands.length > 0) return answer(registry, sameHands, 'handle');
  const [other] = byHandle;
  return other === undefined ? { kind: 'nothing' } : { kind: 'handle-reused', account: other };
}

function answer(
  registry: Registry,
  entries: readonly RegisteredAccount[],
  matchedBy: 'id' | 'handle',
): Lookup {
  for (const entry of entries) {
    const listed = entry.revoked === null ? withBelongings(registry, entry) : null;
    if (listed !== null) return { kind: 'found', matchedBy, ...listed };
  }
  const revoked = entries.find((entry) => entry.revoked !== null);
  return revoked === undefined ? { kind: 'nothing' } : { kind: 'revoked', account: revoked };
}

/** The contestant, contest and election of an entry; null where the registry lacks one of them. */
export function withBelongings(registry: Registry, account: RegisteredAccount): ListedAccount | null {
  const contestant = registry.contestant(account.contestant);
  const contest = contestant && registry.contest(contestant.contest);
  const election = contest && registry.election(contest.election);
  return contestant && contest && election ? { account, contestant, contest, election } : null;
}
