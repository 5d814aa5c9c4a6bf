import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decimal, fields, list, oneOf, text } from '../../../src/core/parse.ts';
import type { TextRow } from './text-row.ts';

/** Names of all sets of texts in the data folder, in alphabetical order. */
export function listSets(dataFolder: string): string[] {
  return readdirSync(dataFolder)
    .filter((name) => existsSync(join(dataFolder, name, 'dev.csv')))
    .sort();
}

export function readSet(dataFolder: string, set: string): TextRow[] {
  const file = readFileSync(join(dataFolder, set, 'dev.csv'), 'utf8');
  const rows: unknown = parse(file, { columns: true });
  return list((row, path) => parseRow(set, row, path), 100_000)(rows, set);
}

function parseRow(set: string, value: unknown, path: string): TextRow {
  const from = fields(value, path);
  const string = text(1_000_000);
  const given = string(from.text, `${path}.text`);
  const political = oneOf(['0', '1', ''])(from.political, `${path}.political`);
  const source = string(from.src_label, `${path}.src_label`);
  return {
    set,
    text: given,
    political: political === '' ? null : political === '1' ? 1 : 0,
    lang: string(from.lang, `${path}.lang`),
    kind: string(from.kind, `${path}.kind`),
    adlike: decimal(0, 2)(Number(from.adlike), `${path}.adlike`),
    // NusaX holds each sentence in twelve languages and numbers it in the label: "nusax=146/neutral".
    group: source.startsWith('nusax=') ? (source.split('/')[0] ?? given) : given,
  };
}
