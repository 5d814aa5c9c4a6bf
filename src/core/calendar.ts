import { calendarDate, fields, list, nullable, oneOf, text } from './parse.ts';

/** Both ends included; calendar dates in Indonesian local time. */
export interface Period {
  start: string;
  end: string;
}

/** The dates of one election, as far as they are known. Null = not known: then nothing is said about dates. */
export interface ElectionCalendar {
  id: string;
  /** `local` is Pilkada ("Pemilihan"), `national` is Pemilu: different law, different forms. */
  kind: 'local' | 'national';
  names: { id: string; en: string };
  campaign: Period | null;
  /** When paid ads on social media are allowed. Null also where sources only speak of print and broadcast. */
  adWindow: Period | null;
  quietPeriod: Period | null;
  votingDay: string | null;
}

/** What the calendar says about a moment. `unknown` also where the three Indonesian time zones disagree. */
export const dateStates = [
  'ads-allowed',
  'outside-window',
  'quiet-period',
  'after-voting',
  'unknown',
] as const;
export type DateState = (typeof dateStates)[number];

export function parseElectionCalendar(value: unknown, path = 'election'): ElectionCalendar {
  const from = fields(value, path);
  const names = fields(from.names, `${path}.names`);
  const period = nullable(parsePeriod);
  return {
    id: text(80)(from.id, `${path}.id`),
    kind: oneOf(['local', 'national'])(from.kind, `${path}.kind`),
    names: { id: text(200)(names.id, `${path}.names.id`), en: text(200)(names.en, `${path}.names.en`) },
    campaign: period(from.campaign, `${path}.campaign`),
    adWindow: period(from.adWindow, `${path}.adWindow`),
    quietPeriod: period(from.quietPeriod, `${path}.quietPeriod`),
    votingDay: nullable(calendarDate)(from.votingDay, `${path}.votingDay`),
  };
}

function parsePeriod(value: unknown, path: string): Period {
  const from = fields(value, path);
  return { start: calendarDate(from.start, `${path}.start`), end: calendarDate(from.end, `${path}.end`) };
}

/** Sample and future calendars are lists; each entry stands for one election. */
export function parseCalendars(value: unknown, path = 'elections'): ElectionCalendar[] {
  return list(parseElectionCalendar, 50)(value, path);
}
