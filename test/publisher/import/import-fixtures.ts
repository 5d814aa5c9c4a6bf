import { electionFinder } from '../../../src/publisher/import/election-finder.ts';
import { findColumns } from '../../../src/publisher/import/find-columns.ts';
import { type ImportResult, importTables } from '../../../src/publisher/import/import-tables.ts';
import { guessKind } from '../../../src/publisher/import/list-kind.ts';
import { readTable } from '../../../src/publisher/read-table.ts';
import { fixture } from '../temporary-dir.ts';

/** Imports fixtures together, columns and kinds recognised as the command does it. */
export function importFixtures(...names: string[]): ImportResult {
  const tables = names.map((name) => {
    const table = readTable(fixture(name));
    const columns = findColumns(table, null);
    return { table, columns, kind: guessKind(columns) };
  });
  return importTables(tables, electionFinder(null));
}

/** "platform:handle#id" of every account, by contestant. */
export function accountsOf({ book }: ImportResult): Record<string, string[]> {
  const byContestant: Record<string, string[]> = {};
  for (const { contestant, ref } of book.accounts) {
    const written = `${ref.platform}:${ref.handle ?? ''}${ref.id === null ? '' : `#${ref.id}`}`;
    byContestant[contestant] = [...(byContestant[contestant] ?? []), written];
  }
  return byContestant;
}

/** "row reason" of every reject of a file. */
export function rejectsOf({ rejects }: ImportResult, file: string): string[] {
  return rejects.filter((reject) => reject.file === file).map(({ row, reason }) => `${row} ${reason}`);
}
