import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { profileUrl } from '../../core/account/read-account.ts';
import { memberSeparator, type SourceFile, sourceColumns } from '../source/source-columns.ts';
import type { ImportResult } from './import-tables.ts';
import { advice } from './reject.ts';
import type { BookAccount, RowPlace } from './source-book.ts';

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
  writeFileSync(join(dir, file), stringify([[...sourceColumns[file]], ...rows]));
}

/** The account is written as its address: anyone can open it, and no spreadsheet mistakes it for a formula. */
function accountRow({ contestant, ref, letter, places, revoked }: BookAccount): (string | null)[] {
  const address = ref.handle === null ? null : profileUrl({ ...ref, id: null });
  return [contestant, ref.platform, address, ref.id, describeSource(letter, places), revoked];
}

const shownRows = 6;
const longestSource = 300;

/** "Surat 12/2026 · akun.csv rows 4, 9 (sha256 1a2b3c4d5e6f)", within the registry's length. */
function describeSource(letter: string, places: readonly RowPlace[]): string {
  const files = new Map<string, RowPlace[]>();
  for (const place of places) files.set(place.sha256, [...(files.get(place.sha256) ?? []), place]);
  const parts = [...files.values()].map((rows) => {
    const numbers = rows.slice(0, shownRows).map(({ row }) => row);
    const more = rows.length > shownRows ? ` and ${rows.length - shownRows} more` : '';
    const label = rows.length === 1 ? 'row' : 'rows';
    return `${rows[0]?.file.slice(-80)} ${label} ${numbers.join(', ')}${more} (sha256 ${rows[0]?.sha256.slice(0, 12)})`;
  });
  const files2 = parts.join('; ').slice(0, longestSource);
  return letter === ''
    ? files2
    : `${letter.slice(0, Math.max(0, longestSource - files2.length - 3))} · ${files2}`;
}
