import columnNames from './column-names.json';
import type { WrittenPlatform } from './read-platform.ts';

/** What a column of a list can mean. */
export type Field = keyof typeof columnNames;

/** A row's texts by meaning; blank where the list has no such column or the cell says nothing. */
export type RowFields = Record<Field, string> & {
  /** Cells of columns that are each for one platform, such as one titled "Instagram"; none is blank. */
  byPlatform: readonly { platform: WrittenPlatform; cell: string }[];
};

export function isField(name: string): name is Field {
  return Object.hasOwn(columnNames, name);
}

export function fieldNames(): Field[] {
  return Object.keys(columnNames).filter(isField);
}

/** The titles under which people write a field, as plain words; the most telling first. */
export function titlesOf(field: Field): readonly string[] {
  return columnNames[field];
}
