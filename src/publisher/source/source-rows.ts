import { join } from 'node:path';
import { ParseError } from '../../core/parse.ts';
import { error, type Problem } from '../check/problem.ts';
import { PublisherError } from '../publisher-error.ts';
import { readTable } from '../read-table.ts';
import { optionalColumns, type SourceFile, sourceColumns } from './source-columns.ts';

/** A cell's text by its column; blank cells are null. */
export type Cells = (column: string) => string | null;

/**
 * Reads one file of a source folder row by row. A row that cannot be read becomes a problem with its
 * row number, so that one bad row does not hide the others.
 */
export function readSourceRows<T>(
  dir: string,
  file: SourceFile,
  problems: Problem[],
  read: (cells: Cells, place: string, row: number) => T,
): T[] {
  const path = join(dir, file);
  const [header = [], ...rows] = readTable(path).rows;
  const columns: readonly string[] = sourceColumns[file];
  const names = header.map((name) => name.trim());
  const known = [...columns, ...(optionalColumns[file] ?? [])];
  const wrong = [
    ...columns.filter((name) => !names.includes(name)),
    ...names.filter((name) => !known.includes(name)),
  ];
  if (wrong.length > 0) {
    throw new PublisherError(
      'columns-unknown',
      `${path} must have the columns ${columns.join(', ')}; look at ${wrong.map((name) => `"${name}"`).join(', ')}.`,
    );
  }
  const values: T[] = [];
  rows.forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    const place = `${file} row ${index + 2}`;
    try {
      values.push(read((column) => row[names.indexOf(column)]?.trim() || null, place, index + 2));
    } catch (cause) {
      if (!(cause instanceof ParseError)) throw cause;
      problems.push(
        error('row-unreadable', place, `Column ${cause.path} must be ${cause.expected}. Correct it.`),
      );
    }
  });
  return values;
}
