import { describe, expect, it } from 'vitest';
import { parseElectionCalendar } from '../../src/core/calendar.ts';
import { electionFacts } from '../../src/publisher/source/election-facts.ts';
import { readKnownElections } from '../../src/publisher/source/known-elections.ts';
import { sourceDate } from '../../src/publisher/source/source-date.ts';

const elections = readKnownElections();

describe('data/elections', () => {
  it('holds calendars that the extension can read, in the order a campaign has', () => {
    expect(elections.size).toBeGreaterThan(0);
    for (const { calendar } of elections.values()) {
      expect(parseElectionCalendar(calendar)).toEqual(calendar);
      const { campaign, adWindow, quietPeriod, votingDay } = calendar;
      const days = [
        campaign?.start,
        adWindow?.start,
        adWindow?.end,
        quietPeriod?.start,
        quietPeriod?.end,
        votingDay,
      ];
      const known = days.filter((day) => typeof day === 'string');
      expect(known, calendar.id).toEqual([...known].sort());
    }
  });

  it('leaves the social media window open where no source speaks of social media', () => {
    const windows = [...elections].map(([id, { calendar }]) => [id, calendar.adWindow !== null]);
    expect(Object.fromEntries(windows)).toMatchObject({
      'pilkada-2020': true,
      'pemilu-2024': true,
      'pilkada-2024': false,
      'pemilu-2019': false,
    });
  });
});

describe('electionFacts', () => {
  const fact = (value: unknown, confidence: string) => ({ value, confidence, sources: [] });
  const facts = (votingDay: unknown, extra = {}) => ({
    schema: 1,
    id: 'uji',
    kind: 'local',
    names: { id: 'Uji', en: 'Test' },
    campaign: fact(null, 'unverified'),
    adWindow: fact(null, 'unverified'),
    quietPeriod: fact(null, 'unverified'),
    caps: fact(null, 'unverified'),
    votingDay,
    ...extra,
  });
  const parse = (value: unknown) => electionFacts(sourceDate(null))(value, 'uji');

  it('accepts no value that nobody has verified', () => {
    expect(parse(facts(fact('2026-11-25', 'verified-official'))).calendar.votingDay).toBe('2026-11-25');
    expect(() => parse(facts(fact('2026-11-25', 'unverified')))).toThrow(
      /null while its confidence is unverified/,
    );
    expect(() => parse(facts(fact('2026-11-25', 'conflicting')))).toThrow(/null while/);
  });

  it('refuses misspelt fields and periods that end before they start', () => {
    expect(() => parse(facts(fact(null, 'unverified'), { qiuetPeriod: 1 }))).toThrow(/qiuetPeriod/);
    const turned = fact({ start: '2026-11-25', end: '2026-11-01' }, 'verified-official');
    expect(() => parse(facts(fact(null, 'unverified'), { campaign: turned }))).toThrow(/campaign.value.end/);
  });
});
