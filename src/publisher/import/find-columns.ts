import { fields, ParseError, text } from '../../core/parse.ts';
import { PublisherError } from '../publisher-error.ts';
import type { Table } from '../read-table.ts';
import { toPlainWords } from './plain-words.ts';
import { readPlatform, type WrittenPlatform } from './read-platform.ts';
import { type Field, fieldNames, isField, type RowFields, titlesOf } from './row-fields.ts';

/** Where a table's header is, and which columns hold which field, the most telling first. */
export interface Columns {
  headerRow: number;
  width: number;
  byField: Map<Field, number[]>;
  /** Columns that are each for one platform. */
  byPlatform: { index: number; platform: WrittenPlatform }[];
  /** Titles of columns that mean nothing to the import. */
  unused: string[];
}

/** Field to column title, for lists whose titles are not in column-names.json. */
export type ColumnMapping = Map<Field, string>;

/** Lists often begin with a title and a letterhead; the header is looked for this far down. */
const headerSearchRows = 15;

/** Finds the header by its known titles, or by the mapping's. Throws a PublisherError where there is none. */
export function findColumns(table: Table, mapping: ColumnMapping | null): Columns {
  const top = table.rows.slice(0, headerSearchRows);
  for (const [headerRow, titles] of top.entries()) {
    const byField = mapping === null ? knownColumns(titles) : mappedColumns(titles, mapping);
    const byPlatform = platformColumns(titles, byField);
    const used = new Set([...[...byField.values()].flat(), ...byPlatform.map(({ index }) => index)]);
    const unused = titles.filter((title, index) => title.trim() !== '' && !used.has(index));
    const columns = { headerRow, width: titles.length, byField, byPlatform, unused };
    const isFound = mapping === null ? isHeader(byField, byPlatform.length) : byField.size === mapping.size;
    if (isFound) return columns;
  }
  const advice =
    mapping === null
      ? 'name the columns as in "import --help", or give a mapping with --mapping'
      : `check the titles in the mapping: ${[...mapping.values()].join(', ')}`;
  throw new PublisherError('columns-unknown', `${table.file}: no header row was recognised; ${advice}.`);
}

/** The texts of one row. Marks for "nothing", such as "-" or "nan", count as blank. */
export function readFields(row: readonly string[], columns: Columns): RowFields {
  const read = (field: Field) =>
    columns.byField
      .get(field)
      ?.map((index) => clean(row[index] ?? ''))
      .find((cell) => cell !== '') ?? '';
  return {
    election: read('election'),
    contest: read('contest'),
    office: read('office'),
    regionCode: read('regionCode'),
    region: read('region'),
    district: read('district'),
    contestantId: read('contestantId'),
    number: read('number'),
    name: read('name'),
    head: read('head'),
    deputy: read('deputy'),
    party: read('party'),
    platform: read('platform'),
    account: read('account'),
    url: read('url'),
    id: read('id'),
    source: read('source'),
    registeredOn: read('registeredOn'),
    revoked: read('revoked'),
    emptyBox: read('emptyBox'),
    byPlatform: columns.byPlatform.flatMap(({ index, platform }) => {
      const cell = clean(row[index] ?? '');
      return cell === '' ? [] : [{ platform, cell }];
    }),
  };
}

/** Parses a mapping file: {"account": "Kolom A", …}. */
export function parseMapping(value: unknown, path: string): ColumnMapping {
  const mapping: ColumnMapping = new Map();
  for (const [name, title] of Object.entries(fields(value, path))) {
    if (!isField(name))
      throw new ParseError(`${path}: ${name}`, `one of the fields ${fieldNames().join(', ')}`);
    mapping.set(name, text(200)(title, `${path}: ${name}`));
  }
  return mapping;
}

function knownColumns(titles: readonly string[]): Columns['byField'] {
  const words = titles.map(toPlainWords);
  const byField: Columns['byField'] = new Map();
  for (const field of fieldNames()) {
    const found = titlesOf(field).flatMap((title) =>
      words.flatMap((word, index) => (word === title ? [index] : [])),
    );
    if (found.length > 0) byField.set(field, found);
  }
  return byField;
}

/** "Instagram", "Akun FB", "Link TikTok": the title itself is the platform, and no other field. */
function platformColumns(titles: readonly string[], byField: Columns['byField']): Columns['byPlatform'] {
  const taken = new Set([...byField.values()].flat());
  return titles.flatMap((title, index) => {
    const { platform, isId } = readPlatform(
      title.replace(/^\s*(nama\s+)?(akun|link|tautan|url|alamat)\s+/i, ''),
    );
    const isPlatform = platform !== 'missing' && platform !== 'unknown' && !isId;
    return isPlatform && !taken.has(index) ? [{ index, platform }] : [];
  });
}

function mappedColumns(titles: readonly string[], mapping: ColumnMapping): Columns['byField'] {
  const byField: Columns['byField'] = new Map();
  for (const [field, title] of mapping) {
    const index = titles.findIndex((name) => name.trim() === title.trim());
    if (index >= 0) byField.set(field, [index]);
  }
  return byField;
}

/** One known word could stand in a letterhead; a header has a name or an account, and something more. */
function isHeader(byField: Columns['byField'], platforms: number): boolean {
  return (
    byField.size + platforms >= 2 &&
    (['name', 'head', 'party', 'account', 'url', 'id'] as const).some((field) => byField.has(field))
  );
}

/** Drops what copying from web pages leaves behind: invisible characters and odd spaces. */
function clean(cell: string): string {
  const visible = cell
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  return /^(-+|nan|null|none|n\/a|nihil|tidak ada|kosong)$/i.test(visible) ? '' : visible;
}
