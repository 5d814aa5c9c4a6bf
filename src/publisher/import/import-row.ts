import { type ElectionFinder, findContest } from './find-contest.ts';
import { findContestant } from './find-contestant.ts';
import type { ListKind } from './list-kind.ts';
import { readDate } from './read-date.ts';
import { readRowAccounts } from './read-row-accounts.ts';
import { isReject, type Reject, reject } from './reject.ts';
import type { RowFields } from './row-fields.ts';
import type { RowPlace, SourceBook } from './source-book.ts';

/** Whether something of the row is now in the book, and what of it is not. */
export interface RowOutcome {
  accepted: boolean;
  rejects: Reject[];
}

/** Takes one row into the book. */
export function importRow(
  row: RowFields,
  kind: ListKind,
  place: RowPlace,
  book: SourceBook,
  findElection: ElectionFinder,
): RowOutcome {
  if (isYes(row.emptyBox)) return refuse(reject('empty-box', row.name));
  const revoked = readRevoked(row.revoked);
  if (isRejected(revoked)) return refuse(revoked);
  // Accounts are read first: a row that is refused must not leave a contestant behind.
  const read = kind === 'accounts' ? readRowAccounts(row) : null;
  if (read !== null && read.accounts.length === 0) return { accepted: false, rejects: read.rejects };
  const contest = findContest(row, book, findElection);
  if (contest !== null && isReject(contest)) return refuse(contest);
  if (contest === null && kind === 'contests') return refuse(reject('contest-missing', row.name));
  const contestant = findContestant(row, contest, kind, book);
  if (isReject(contestant)) return refuse(contestant);
  if (read === null) return { accepted: true, rejects: [] };

  const registeredOn = readDate(row.registeredOn);
  const isUndated = registeredOn === null && row.registeredOn !== '';
  const rejects = [...read.rejects, ...(isUndated ? [reject('date-unreadable', row.registeredOn)] : [])];
  let accepted = false;
  for (const ref of read.accounts) {
    const added = book.addAccount({
      contestant: contestant.id,
      ref,
      letter: row.source,
      places: [place],
      registeredOn,
      revoked,
      isIdRow: read.isIdRow,
    });
    if (added) accepted = true;
    else rejects.push(reject('accounts-disagree', ref.handle ?? ref.id ?? ''));
  }
  return { accepted, rejects };
}

function refuse(why: Reject): RowOutcome {
  return { accepted: false, rejects: [why] };
}

function isRejected(value: string | null | Reject): value is Reject {
  return typeof value === 'object' && value !== null;
}

function isYes(written: string): boolean {
  return /^(1|ya|yes|true|benar)$/i.test(written);
}

/** Null where the account is in force. */
function readRevoked(written: string): string | null | Reject {
  if (/^(|0|tidak|no|false|belum)$/i.test(written)) return null;
  return readDate(written) ?? reject('revoked-date-unreadable', written);
}
