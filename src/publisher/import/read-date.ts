import { calendarDate, ParseError } from '../../core/parse.ts';
import months from './month-words.json';

/**
 * A date as lists write it: 2026-11-25, 25/11/2026, 25.11.26, "25 November 2026", "Rabu, 25 Nopember 2026",
 * or as spreadsheets hand it over, with a time behind it. Null where it is none.
 */
export function readDate(written: string): string | null {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/^[a-z']+\s*,\s*/, '')
    .replace(/[t ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '');
  const numbers = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})$/.exec(plain);
  if (numbers !== null) return asDate(numbers[3] ?? '', Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})[\s\-.]+([a-z]+)\.?[\s\-.]+(\d{4})$/.exec(plain);
  if (words !== null) return asDate(words[3] ?? '', monthOf(words[2] ?? ''), Number(words[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  return iso === null ? null : asDate(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
}

function monthOf(word: string): number {
  return months.findIndex((names) => names.includes(word)) + 1;
}

function asDate(year: string, month: number, day: number): string | null {
  const pad = (part: number) => String(part).padStart(2, '0');
  try {
    return calendarDate(`${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`, 'date');
  } catch (cause) {
    if (cause instanceof ParseError) return null;
    throw cause;
  }
}
