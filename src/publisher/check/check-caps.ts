import { platforms } from '../../core/account/account.ts';
import type { Contest } from '../../core/registry/pack.ts';
import type { AccountCap } from '../source/election-facts.ts';
import type { RegistrySource, SourceAccount } from '../source/read-source.ts';
import { error, type Problem, warning } from './problem.ts';

/** Contestants with more accounts in force than their election allows, as far as its rule is known. */
export function checkCaps(source: RegistrySource): Problem[] {
  const contests = new Map(source.contests.map((contest) => [contest.id, contest]));
  const inForce = new Map<string, SourceAccount[]>();
  for (const account of source.accounts) {
    if (account.revoked !== null) continue;
    inForce.set(account.contestant, [...(inForce.get(account.contestant) ?? []), account]);
  }
  return source.contestants.flatMap(({ id, contest: contestId }) => {
    const contest = contests.get(contestId);
    const cap = contest && findCap(source, contest);
    return cap ? overCap(id, inForce.get(id) ?? [], cap) : [];
  });
}

function findCap(source: RegistrySource, contest: Contest): AccountCap | undefined {
  const caps = source.elections.find((election) => election.calendar.id === contest.election)?.caps ?? [];
  return caps.find((cap) => cap.office === contest.office) ?? caps.find((cap) => cap.office === 'any');
}

function overCap(contestant: string, accounts: readonly SourceAccount[], cap: AccountCap): Problem[] {
  const place = `contestants.csv ${contestant}`;
  if (cap.scope === 'per_application') {
    return platforms.flatMap((platform) => {
      const count = accounts.filter((account) => account.platform === platform).length;
      if (count <= cap.limit) return [];
      const message = `${count} accounts on ${platform}; this election allows ${cap.limit} per application. Ask which ones count.`;
      return [error('over-cap', place, message)];
    });
  }
  if (accounts.length <= cap.limit) return [];
  if (cap.scope === 'unclear') {
    const message = `${accounts.length} accounts; the limit is ${cap.limit}, but whether per application is not known. Look at it.`;
    return [warning('cap-unclear', place, message)];
  }
  const message = `${accounts.length} accounts; this election allows ${cap.limit} over all applications. Ask which ones count.`;
  return [error('over-cap', place, message)];
}
