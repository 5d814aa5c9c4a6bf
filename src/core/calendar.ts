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

/** The three Indonesian zones, as hours ahead of UTC; none has summer time. */
const zoneHours = [7, 8, 9];

/**
 * What the calendar says about an instant (a Date, or ISO 8601 with zone). `unknown` where a date that
 * is needed is not known, or where it is already another day in part of the country and the answer differs.
 */
export function dateStateAt(calendar: ElectionCalendar, now: Date | string): DateState {
  const [first = 'unknown', ...others] = localDates(now).map((date) => dateStateOn(calendar, date));
  return others.every((state) => state === first) ? first : 'unknown';
}

/** From the first day of the campaign to voting day, anywhere in the country. Never where either is unknown. */
export function isRunningAt(calendar: ElectionCalendar, now: Date | string): boolean {
  const { campaign, votingDay } = calendar;
  if (campaign === null || votingDay === null) return false;
  return localDates(now).some((date) => isIn({ start: campaign.start, end: votingDay }, date));
}

function dateStateOn(calendar: ElectionCalendar, date: string): DateState {
  const { campaign, adWindow, quietPeriod, votingDay } = calendar;
  if (votingDay !== null && date > votingDay) return 'after-voting';
  if (isIn(quietPeriod, date)) return 'quiet-period';
  if (isIn(adWindow, date)) return 'ads-allowed';
  if (campaign === null) return 'unknown';
  if (date < campaign.start) return 'outside-window';
  // The window may lie on any day that is left, or, without a voting day, the election may be over.
  if (adWindow === null || (date > campaign.end && votingDay === null)) return 'unknown';
  return 'outside-window';
}

function isIn(period: Period | null, date: string): boolean {
  return period !== null && period.start <= date && date <= period.end;
}

/** The calendar date in each zone; none for a time that cannot be read. */
function localDates(now: Date | string): string[] {
  const time = new Date(now).getTime();
  if (!(Math.abs(time) < 8e15)) return [];
  return zoneHours.map((hours) => new Date(time + hours * 3_600_000).toISOString().slice(0, 10));
}
