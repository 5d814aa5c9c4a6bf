import { PublisherError } from '../publisher-error.ts';
import type { Table } from '../read-table.ts';
import { type Columns, readFields } from './find-columns.ts';
import type { ElectionFinder } from './find-contest.ts';
import { importRow, type RowOutcome } from './import-row.ts';
import { joinIds } from './join-ids.ts';
import type { ListKind } from './list-kind.ts';
import { type Reject, reject } from './reject.ts';
import type { RowFields } from './row-fields.ts';
import { type RowPlace, SourceBook } from './source-book.ts';

/** A list ready to be imported. */
export interface ImportTable {
  table: Table;
  columns: Columns;
  kind: ListKind;
  /** The platform of a list that names none, such as one of Facebook pages; blank otherwise. */
  platform?: string;
}

interface RejectLine extends Reject {
  file: string;
  row: number;
}

/** accepted + rejected = rows; `inPart` are accepted rows of which a part is in the rejects. */
interface Tally {
  file: string;
  kind: ListKind;
  rows: number;
  accepted: number;
  inPart: number;
  rejected: number;
  /** Titles of the columns that nothing was read from. */
  unused: string[];
}

export interface ImportResult {
  book: SourceBook;
  rejects: RejectLine[];
  tallies: Tally[];
  /** Ids on rows of their own that found their account. */
  joinedIds: number;
}

/** Imports lists together: those of contests first, so that lists of accounts find their contestants. */
export function importTables(
  tables: readonly ImportTable[],
  findElection: ElectionFinder,
  progress: (line: string) => void = () => {},
): ImportResult {
  const book = new SourceBook();
  const rejects: RejectLine[] = [];
  const inOrder = [
    ...tables.filter(({ kind }) => kind === 'contests'),
    ...tables.filter(({ kind }) => kind === 'accounts'),
  ];
  const tallies = inOrder.map((table) => {
    progress(`${table.table.file}: ${table.table.rows.length} rows`);
    return importTable(table, book, findElection, rejects);
  });
  const joinedIds = joinIds(book);
  for (const account of book.accounts) {
    const contest = book.contests.get(book.contestants.get(account.contestant)?.contest ?? '');
    // Only a person can say that a list is complete.
    if (contest !== undefined) contest.list = 'partial';
  }
  return { book, rejects, tallies, joinedIds };
}

function importTable(
  { table, columns, kind, platform = '' }: ImportTable,
  book: SourceBook,
  findElection: ElectionFinder,
  rejects: RejectLine[],
): Tally {
  const rows = table.rows.slice(columns.headerRow + 1);
  const counts = { rows: rows.length, accepted: 0, inPart: 0, rejected: 0 };
  const tally: Tally = { file: table.file, kind, ...counts, unused: columns.unused };
  rows.forEach((cells, index) => {
    const place: RowPlace = { file: table.file, sha256: table.sha256, row: columns.headerRow + index + 2 };
    const outcome =
      refuseMalformed(cells, columns) ??
      importRow(withPlatform(readFields(cells, columns), platform), kind, place, book, findElection);
    if (outcome.accepted) tally.accepted += 1;
    else tally.rejected += 1;
    if (outcome.accepted && outcome.rejects.length > 0) tally.inPart += 1;
    if (!outcome.accepted && outcome.rejects.length === 0) {
      throw new PublisherError(
        'rows-lost',
        `${table.file} row ${place.row} was neither taken nor refused: report this.`,
      );
    }
    for (const one of outcome.rejects) rejects.push({ ...one, file: place.file, row: place.row });
  });
  if (tally.accepted + tally.rejected !== tally.rows) {
    throw new PublisherError('rows-lost', `${table.file}: the rows do not add up: report this.`);
  }
  return tally;
}

function withPlatform(row: RowFields, platform: string): RowFields {
  return row.platform === '' ? { ...row, platform } : row;
}

function refuseMalformed(cells: readonly string[], columns: Columns): RowOutcome | null {
  if (cells.every((cell) => cell.trim() === ''))
    return { accepted: false, rejects: [reject('row-empty', '')] };
  const surplus = cells.slice(columns.width).filter((cell) => cell.trim() !== '');
  return surplus.length === 0
    ? null
    : { accepted: false, rejects: [reject('too-many-cells', surplus.join(' '))] };
}
