import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { platforms } from '../../core/account/account.ts';
import { ParseError } from '../../core/parse.ts';
import { electionFinder } from '../import/election-finder.ts';
import { type ColumnMapping, findColumns, parseMapping } from '../import/find-columns.ts';
import { type ImportResult, type ImportTable, importTables } from '../import/import-tables.ts';
import { guessKind, type ListKind, listKinds } from '../import/list-kind.ts';
import { readPlatform } from '../import/read-platform.ts';
import { fieldNames } from '../import/row-fields.ts';
import { writeSource } from '../import/write-source.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { readTables } from '../read-table.ts';
import type { Command } from './command.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { textTable } from './text-table.ts';

const options = {
  out: { type: 'string' },
  mapping: { type: 'string' },
  kind: { type: 'string' },
  election: { type: 'string' },
  platform: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const importCommand: Command = {
  summary: 'Turn lists (CSV, XLSX) into a source folder that can be edited, checked and built',
  help: `npm run registry -- import FILE.csv|FILE.xlsx... --out DIR [--mapping FILE.json] [--kind auto|contests|accounts]
                            [--election ID] [--replace] [--json]

Reads lists as offices keep them: CSV in UTF-8, with comma, semicolon or tab, or Excel workbooks, every sheet of
them. Columns are recognised by their titles in
Indonesian and English. Writes contests.csv, contestants.csv, accounts.csv and rejects.csv into DIR. Every row is
either taken or stands in rejects.csv with what to do about it.

  --out DIR       the source folder to write
                  A column titled "Facebook", "Akun IG" or the like holds accounts of that application.
  --mapping FILE  titles of the columns, where they are not recognised: {"account": "Kolom A", ...}
                  fields: ${fieldNames().join(', ')}
  --kind KIND     contests: who stands where; accounts: which accounts they have; auto: by the columns (default)
  --election ID   the election of lists that do not name it, such as pilkada-2024 (see data/elections)
  --platform NAME the platform of lists that name none, such as a list of Facebook pages
  --json          the counts as JSON
  --replace       overwrite a source folder that is already there, and with it what was edited in it`,
  async run(given, { print, printError }) {
    const args = readArguments(given, options);
    const out = args.text('out');
    if (args.positionals.length === 0 || out === null) {
      throw new PublisherError(
        'usage',
        'Name at least one CSV or XLSX file and --out DIR. Add --help to see how.',
      );
    }
    if (existsSync(join(out, 'contests.csv')) && !args.flag('replace')) {
      throw new PublisherError(
        'file-exists',
        `${out} holds a source folder: choose another, or add --replace.`,
      );
    }
    const tables = await readLists(
      args.positionals,
      readMapping(args),
      readKind(args),
      readListPlatform(args),
    );
    const result = importTables(tables, electionFinder(args.text('election')), printError);
    writeSource(out, result);
    if (args.flag('json')) print(JSON.stringify(summaryOf(result)));
    else report(result, out, print);
    return 0;
  },
};

async function readLists(
  paths: readonly string[],
  mapping: ColumnMapping | null,
  kind: ListKind | null,
  platform: string,
): Promise<ImportTable[]> {
  const names = paths.map((path) => basename(path));
  const tables: ImportTable[] = [];
  for (const read of (await Promise.all(paths.map(readTables))).flat()) {
    // Two lists of one name are told apart by their folders.
    const isShared = names.filter((name) => name === basename(read.path)).length > 1;
    const table = { ...read, file: isShared ? `${basename(dirname(read.path))}/${read.file}` : read.file };
    const columns = findColumns(table, mapping);
    tables.push({ table, columns, kind: kind ?? guessKind(columns), platform });
  }
  return tables;
}

function readMapping(args: Arguments): ColumnMapping | null {
  const path = args.text('mapping');
  if (path === null) return null;
  try {
    return parseMapping(readJson(path), path);
  } catch (cause) {
    if (cause instanceof ParseError) throw new PublisherError('data-wrong', cause.message, { cause });
    throw cause;
  }
}

function readListPlatform(args: Arguments): string {
  const given = args.text('platform') ?? '';
  const { platform } = readPlatform(given);
  if (given !== '' && !platforms.some((name) => name === platform)) {
    throw new PublisherError('usage', `--platform must be one of ${platforms.join(', ')}, not "${given}".`);
  }
  return given;
}

function readKind(args: Arguments): ListKind | null {
  const given = args.text('kind');
  if (given === null || given === 'auto') return null;
  const kind = listKinds.find((name) => name === given);
  if (kind === undefined) {
    throw new PublisherError('usage', `--kind must be auto, contests or accounts, not "${given}".`);
  }
  return kind;
}

function summaryOf({ book, rejects, tallies, joinedIds }: ImportResult) {
  const { contests, contestants, accounts } = book;
  return {
    tallies,
    contests: contests.size,
    contestants: contestants.size,
    accounts: accounts.size,
    joinedIds,
    rejects: rejects.length,
  };
}

function report(
  { book, rejects, tallies, joinedIds }: ImportResult,
  out: string,
  print: (line: string) => void,
): void {
  print(
    textTable([
      ['rows', 'accepted', 'in part', 'rejected', 'kind', 'file'],
      ...tallies.map((tally) => [
        tally.rows,
        tally.accepted,
        tally.inPart,
        tally.rejected,
        tally.kind,
        tally.file,
      ]),
    ]),
  );
  for (const { file, unused } of tallies)
    if (unused.length > 0) print(`${file}: nothing is read from the columns ${unused.join(', ')}`);
  print(
    `\n${book.contests.size} contests, ${book.contestants.size} contestants, ${book.accounts.size} accounts (${joinedIds} ids joined from rows of their own)`,
  );
  const reasons = new Map<string, number>();
  for (const { reason } of rejects) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (reasons.size > 0) {
    print(`\nNot taken, see ${join(out, 'rejects.csv')}:`);
    print(
      textTable([...reasons].sort((a, b) => b[1] - a[1]).map(([reason, count]) => [`  ${count}`, reason])),
    );
  }
  print(`\nNext: set "list" in ${join(out, 'contests.csv')} to complete where it is, then run check ${out}`);
}
