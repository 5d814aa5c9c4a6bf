import { accountKey, handleKey, idKey } from '../../core/account/account.ts';
import type { RegistrySource, SourceAccount } from '../source/read-source.ts';
import { error, type Problem, warning } from './problem.ts';

/** Accounts: whom they belong to, claims by two contestants, repetitions and withdrawals. */
export function checkAccounts(source: RegistrySource, today: string): Problem[] {
  const contestants = new Set(source.contestants.map((contestant) => contestant.id));
  const orphans = source.accounts
    .filter((account) => !contestants.has(account.contestant))
    .map((account) => {
      const message = `The contestant "${account.contestant}" is not in contestants.csv. Add it there, or correct the id.`;
      return error('contestant-unknown', place(account), message);
    });
  return [...orphans, ...claims(source.accounts), ...late(source), ...withdrawals(source.accounts, today)];
}

/** A withdrawn account may be registered again by another contestant; only accounts in force collide. */
function claims(accounts: readonly SourceAccount[]): Problem[] {
  const holders = new Map<string, string>();
  return accounts.flatMap((account) => {
    if (account.revoked !== null) return [];
    const keys = [
      ...(account.id === null ? [] : [idKey(account.platform, account.id)]),
      ...(account.handle === null ? [] : [handleKey(account.platform, account.handle)]),
    ];
    const holder = keys.map((key) => holders.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!holders.has(key)) holders.set(key, account.contestant);
    if (holder === undefined) return [];
    if (holder === account.contestant) {
      return [
        warning(
          'account-repeated',
          place(account),
          'This account stands twice for one contestant. Remove one row.',
        ),
      ];
    }
    const message = `Claimed by ${account.contestant} and by ${holder}. Ask both and keep one.`;
    return [error('account-claimed-twice', place(account), message)];
  });
}

/** Accounts whose letter came after the last day of registration: the election's office decides about them. */
function late({ accounts, contestants, contests, elections }: RegistrySource): Problem[] {
  const deadlines = new Map(elections.map((one) => [one.calendar.id, one.registrationDeadline]));
  const electionOf = new Map(contests.map(({ id, election }) => [id, election]));
  const contestOf = new Map(contestants.map(({ id, contest }) => [id, contest]));
  return accounts.flatMap((account) => {
    const election = electionOf.get(contestOf.get(account.contestant) ?? '') ?? '';
    const deadline = deadlines.get(election) ?? null;
    if (deadline === null || account.registeredOn === null || account.registeredOn <= deadline) return [];
    const message = `Registered on ${account.registeredOn}, after the last day of ${election}, ${deadline}. Ask whether it counts.`;
    return [warning('after-deadline', place(account), message)];
  });
}

function withdrawals(accounts: readonly SourceAccount[], today: string): Problem[] {
  return accounts.flatMap((account) => {
    if (account.revoked === null) return [];
    const message =
      account.revoked > today
        ? `Withdrawn on ${account.revoked}, a day to come, and not official from the first build on. Add the date when it is due.`
        : `Withdrawn on ${account.revoked}: it stays in the list as no longer official. Nothing to do if that is right.`;
    return [warning('account-revoked', place(account), message)];
  });
}

function place(account: SourceAccount): string {
  return `accounts.csv ${accountKey(account) ?? account.contestant}`;
}
