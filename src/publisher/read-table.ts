import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { PublisherError } from './publisher-error.ts';
import { readBytes } from './read-file.ts';
import { readSheets } from './read-sheets.ts';

/** A list as it stands, cells trimmed of nothing. `rows[0]` is what a spreadsheet shows as row 1. */
export interface Table {
  path: string;
  /** Name of the file; of a workbook with several sheets, with the sheet's. */
  file: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  sha256: string;
  rows: string[][];
}

/** Reads a CSV file in UTF-8 with commas, semicolons (Indonesian Excel) or tabs, with or without BOM. */
export function readTable(path: string): Table {
  const bytes = readBytes(path);
  const text = decode(bytes, path);
  return {
    path,
    file: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: parseCsv(text, path),
  };
}

/** Every table of a file: one of a CSV file, one for each sheet of a workbook that has rows. */
export async function readTables(path: string): Promise<Table[]> {
  if (!/\.xlsx$/i.test(path)) return [readTable(path)];
  const bytes = readBytes(path);
  const sheets = (await readSheets(bytes, path)).filter(({ rows }) => rows.length > 0);
  return sheets.map(({ name, rows }) => ({
    path,
    file: sheets.length > 1 ? `${basename(path)} [${name}]` : basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows,
  }));
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PublisherError(
      'file-unreadable',
      `${path} is not UTF-8 text: save it from the spreadsheet as "CSV UTF-8".`,
      { cause },
    );
  }
}

function parseCsv(text: string, path: string): string[][] {
  try {
    return parse(text, { delimiter: findDelimiter(text), relax_column_count: true });
  } catch (cause) {
    const where = cause instanceof CsvError ? `: ${cause.message.split('\n')[0]}` : '';
    throw new PublisherError('file-unreadable', `${path} cannot be read as CSV${where}`, { cause });
  }
}

/** The separator that splits the top of the file most often; cells in quotes do not count. */
function findDelimiter(text: string): string {
  const top = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (separator: string) => top.split(separator).length;
  return [';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}
