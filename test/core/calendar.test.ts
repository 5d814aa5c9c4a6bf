import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateStateAt, dateStates, type ElectionCalendar, isRunningAt } from '../../src/core/calendar.ts';

const calendar: ElectionCalendar = {
  id: 'contoh',
  kind: 'local',
  names: { id: 'Contoh', en: 'Example' },
  campaign: { start: '2026-09-01', end: '2026-10-31' },
  adWindow: { start: '2026-10-18', end: '2026-10-31' },
  quietPeriod: { start: '2026-11-01', end: '2026-11-03' },
  votingDay: '2026-11-04',
};

/** 05:00 UTC is the same calendar day in all three zones. */
const noonOf = (date: string) => `${date}T05:00:00Z`;

describe('dateStateAt', () => {
  it.each([
    ['2026-08-31', 'outside-window'],
    ['2026-09-01', 'outside-window'],
    ['2026-10-17', 'outside-window'],
    ['2026-10-18', 'ads-allowed'],
    ['2026-10-31', 'ads-allowed'],
    ['2026-11-01', 'quiet-period'],
    ['2026-11-03', 'quiet-period'],
    ['2026-11-04', 'outside-window'],
    ['2026-11-05', 'after-voting'],
  ])('says of %s: %s', (date, state) => {
    expect(dateStateAt(calendar, noonOf(date))).toBe(state);
    expect(dateStateAt(calendar, new Date(noonOf(date)))).toBe(state);
  });

  it('says unknown while the zones are on different sides of a boundary', () => {
    // Papua enters the quiet period at 15:00 UTC, Java at 17:00 UTC.
    expect(dateStateAt(calendar, '2026-10-31T14:59:59Z')).toBe('ads-allowed');
    expect(dateStateAt(calendar, '2026-10-31T15:00:00Z')).toBe('unknown');
    expect(dateStateAt(calendar, '2026-10-31T16:59:59Z')).toBe('unknown');
    expect(dateStateAt(calendar, '2026-10-31T17:00:00Z')).toBe('quiet-period');
  });

  it('reads the zone of the instant', () => {
    expect(dateStateAt(calendar, '2026-11-01T02:00:00+09:00')).toBe('quiet-period');
  });

  it('says nothing inside the campaign where the ad window is not known', () => {
    const noWindow = { ...calendar, adWindow: null };
    expect(dateStateAt(noWindow, noonOf('2026-10-20'))).toBe('unknown');
    expect(dateStateAt(noWindow, noonOf('2026-08-20'))).toBe('outside-window');
    expect(dateStateAt(noWindow, noonOf('2026-11-02'))).toBe('quiet-period');
  });

  it('says unknown where no date is known, and for a time that is none', () => {
    const nothing = { ...calendar, campaign: null, adWindow: null, quietPeriod: null, votingDay: null };
    expect(dateStateAt(nothing, noonOf('2026-10-20'))).toBe('unknown');
    expect(dateStateAt(calendar, 'yesterday')).toBe('unknown');
    expect(dateStateAt(calendar, new Date(8.64e15))).toBe('unknown');
  });

  it('does not guess after a campaign whose voting day is not known', () => {
    expect(dateStateAt({ ...calendar, votingDay: null }, noonOf('2027-05-01'))).toBe('unknown');
  });

  it('never claims a state that one of the zones contradicts', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-08-01'), max: new Date('2026-12-01') }), (now) => {
        const state = dateStateAt(calendar, now);
        expect(dateStates).toContain(state);
        if (state === 'unknown') return;
        for (const hours of [7, 8, 9]) {
          const local = new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
          expect(dateStateAt(calendar, noonOf(local))).toBe(state);
        }
      }),
    );
  });
});

describe('isRunningAt', () => {
  it('holds from the first day of the campaign to voting day, anywhere in the country', () => {
    expect(isRunningAt(calendar, noonOf('2026-08-31'))).toBe(false);
    expect(isRunningAt(calendar, '2026-08-31T15:00:00Z')).toBe(true);
    expect(isRunningAt(calendar, noonOf('2026-11-04'))).toBe(true);
    expect(isRunningAt(calendar, '2026-11-04T17:00:00Z')).toBe(false);
  });

  it('does not hold where the dates are not known', () => {
    expect(isRunningAt({ ...calendar, votingDay: null }, noonOf('2026-10-01'))).toBe(false);
    expect(isRunningAt({ ...calendar, campaign: null }, noonOf('2026-10-01'))).toBe(false);
  });
});
