import { type ElectionCalendar, parseCalendars } from '../../core/calendar.ts';
import { fields, integer, ParseError, type Parser } from '../../core/parse.ts';
import { type Affixes, bundledAffixes, parseAffixes } from '../../core/registry/lookalike/handle-core.ts';

/** The rules that a list is built with. */
export interface ListRules {
  elections: ElectionCalendar[];
  affixes: Affixes;
}

export const calendarPath = 'rules/calendar.json';
export const affixesPath = 'rules/affixes.json';

const parseCalendarFile: Parser<ElectionCalendar[]> = (value, path) => {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return parseCalendars(from.elections, `${path}.elections`);
};

/** Reads the list's rules; what cannot be used leaves the last good one in force. */
export function readListRules(files: ReadonlyMap<string, Uint8Array>, lastGood: ListRules | null): ListRules {
  return {
    elections: readRule(files.get(calendarPath), parseCalendarFile) ?? lastGood?.elections ?? [],
    affixes: readRule(files.get(affixesPath), parseAffixes) ?? lastGood?.affixes ?? bundledAffixes,
  };
}

function readRule<T>(bytes: Uint8Array | undefined, parse: Parser<T>): T | null {
  if (bytes === undefined) return null;
  try {
    return parse(JSON.parse(new TextDecoder().decode(bytes)), 'rule');
  } catch (error) {
    if (error instanceof ParseError || error instanceof SyntaxError) return null;
    throw error;
  }
}
