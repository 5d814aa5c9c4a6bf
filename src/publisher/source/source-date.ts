import { calendarDate, ParseError, type Parser, text } from '../../core/parse.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Reads dates of source files: `2026-11-25`, or, in sample sources, days counted from the build's today
 * such as `+20d`. A today of null refuses the latter.
 */
export function sourceDate(today: string | null): Parser<string> {
  return (value, path) => {
    const written = text(10)(value, path);
    const relative = /^([+-]\d{1,4})d$/.exec(written);
    if (relative === null) return calendarDate(written, path);
    if (today === null) throw new ParseError(path, 'a calendar date; only sample lists may use "+20d"');
    return addDays(today, Number(relative[1]));
  };
}

/** The calendar date so many days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}
