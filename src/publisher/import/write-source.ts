import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { profileUrl } from '../../core/account/read-account.ts';
import {
  memberSeparator,
  optionalColumns,
  type SourceFile,
  sourceColumns,
} from '../source/source-columns.ts';
import type { ImportResult } from './import-tables.ts';
import { advice } from './reject.ts';
import type { BookAccount } from './source-book.ts';

/** Writes an import as a source folder that a person can edit and `check` and `build` read. */
export function writeSource(dir: string, { book, rejects }: ImportResult): void {
  mkdirSync(dir, { recursive: true });
  write(
    dir,
    'contests.csv',
    [...book.contests.values()].map((contest) => [
      contest.id,
      contest.election,
      contest.office,
      contest.regionCode,
      contest.region,
      contest.list,
      contest.listDate,
    ]),
  );
  write(
    dir,
    'contestants.csv',
    [...book.contestants.values()].map((contestant) => [
      contestant.id,
      contestant.contest,
      contestant.number,
      contestant.name,
      contestant.members.join(memberSeparator),
    ]),
  );
  write(dir, 'accounts.csv', [...book.accounts].map(accountRow));
  const lines = rejects.map(({ file, row, reason, value }) => [
    file,
    row,
    reason,
    value,
    advice(reason).id,
    advice(reason).en,
  ]);
  const columns = ['file', 'row', 'reason', 'value', 'yang_harus_dilakukan', 'what_to_do'];
  // Nothing reads this file back, so cells that a spreadsheet would run as formulas are defused.
  writeFileSync(join(dir, 'rejects.csv'), stringify([columns, ...lines], { escape_formulas: true }));
}

function write(dir: string, file: SourceFile, rows: (string | number | null)[][]): void {
  writeFileSync(
    join(dir, file),
    stringify([[...sourceColumns[file], ...(optionalColumns[file] ?? [])], ...rows]),
  );
}

/** The account is written as its address: anyone can open it, and no spreadsheet mistakes it for a formula. */
function accountRow({
  contestant,
  ref,
  letter,
  places,
  registeredOn,
  revoked,
}: BookAccount): (string | null)[] {
  const address = ref.handle === null ? null : profileUrl({ ...ref, id: null });
  const [first] = places;
  const rows = places.filter(({ sha256 }) => sha256 === first?.sha256).map(({ row }) => row);
  return [
    contestant,
    ref.platform,
    address,
    ref.id,
    letter.slice(0, 300),
    revoked,
    first?.file.slice(-120) ?? '',
    first?.sha256 ?? '',
    describeRows(rows),
    registeredOn,
  ];
}

const shownRows = 6;

/** "4, 9", or "4, 9, … (12)" where an account stands on very many rows. */
function describeRows(rows: readonly number[]): string {
  const shown = rows.slice(0, shownRows).join(', ');
  return rows.length > shownRows ? `${shown}, … (${rows.length})` : shown;
}
