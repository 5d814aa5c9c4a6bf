import { describe, expect, it } from 'vitest';
import { accountsOf, importFixtures, rejectsOf } from './import-fixtures.ts';

describe('a list of contestants', () => {
  const result = importFixtures('pasangan.csv');

  it('becomes contests and contestants, and names every row it refuses', () => {
    expect(result.tallies).toMatchObject([
      { file: 'pasangan.csv', kind: 'contests', rows: 7, accepted: 4, inPart: 0, rejected: 3 },
    ]);
    expect(rejectsOf(result, 'pasangan.csv')).toEqual([
      '5 empty-box',
      '7 region-code-unreadable',
      '8 contest-missing',
    ]);
    expect(
      [...result.book.contests.values()].map(({ id, office, regionCode, list }) => [
        id,
        office,
        regionCode,
        list,
      ]),
    ).toEqual([
      ['pilkada-2024-97', 'governor', '97', 'none'],
      ['pilkada-2024-9701', 'regent', '9701', 'none'],
      ['pilkada-2024-9771', 'mayor', '9771', 'none'],
    ]);
    expect(result.book.contestants.get('pilkada-2024-97-1')).toMatchObject({
      number: 1,
      members: ['RAKA WIRATAMA, S.E.', 'SINTA MAHESWARI'],
    });
  });
});

describe('a hand-written list of accounts', () => {
  const result = importFixtures('akun.csv', 'pasangan.csv');

  it('finds the contestants of the other list by region and number', () => {
    expect(accountsOf(result)).toEqual({
      'pilkada-2024-97-1': [
        'facebook:rakasintacendana',
        'x:rakasinta_01',
        'instagram:rakasinta.cendana',
        'instagram:relawanraka',
      ],
      'pilkada-2024-97-2': ['facebook:bimalarascendana'],
      'pilkada-2024-9771-1': ['youtube:gunturratih'],
    });
  });

  it('takes each row or says why not', () => {
    const [, tally] = result.tallies;
    expect(tally).toMatchObject({
      file: 'akun.csv',
      kind: 'accounts',
      rows: 17,
      accepted: 5,
      inPart: 0,
      rejected: 12,
    });
    expect(rejectsOf(result, 'akun.csv')).toEqual([
      '8 display-name',
      '8 display-name',
      '9 platform-unsupported',
      '10 display-name',
      '11 account-missing',
      '12 platform-disagrees',
      '13 contest-ambiguous',
      '14 number-taken',
      '15 youtube-name-ambiguous',
      '17 row-empty',
      '18 platform-unknown',
      '19 revoked-date-unreadable',
      '20 too-many-cells',
    ]);
  });

  it('keeps the source of each account, and the date of a withdrawal', () => {
    const accounts = [...result.book.accounts];
    expect(accounts[0]).toMatchObject({ letter: 'Surat 001', places: [{ file: 'akun.csv', row: 4 }] });
    expect(accounts.at(-1)).toMatchObject({ revoked: '2024-11-25' });
  });

  it('leaves it to a person to call a list complete', () => {
    const lists = [...result.book.contests.values()].map(({ id, list }) => [id, list]);
    expect(lists).toEqual([
      ['pilkada-2024-97', 'partial'],
      ['pilkada-2024-9701', 'none'],
      ['pilkada-2024-9771', 'partial'],
    ]);
  });
});

describe('lists of people with ids', () => {
  it('joins ids of rows of their own only where it is clear whose they are', () => {
    const result = importFixtures('people.csv');
    expect(result.joinedIds).toBe(1);
    expect(accountsOf(result)).toEqual({
      'belum-ditentukan-rep-zz-1-a1': ['x:annexample#1234567', 'youtube:#UCabcdefghijklmnopqrstuv'],
      'belum-ditentukan-sen-zz-b2': ['x:bensample', 'x:benforsenate', 'x:#7654321'],
    });
    expect(rejectsOf(result, 'people.csv')).toEqual(['5 platform-unsupported', '9 id-unreadable']);
  });

  it('joins repeated rows, reads addresses in any column, and refuses what contradicts', () => {
    const result = importFixtures('campaigns.csv');
    expect(accountsOf(result)).toEqual({
      'belum-ditentukan-house-zetland-2-ann-example': [
        'facebook:#100000000000001',
        'youtube:#UCabcdefghijklmnopqrstuv',
        'x:annexample#1234567',
        'x:annforzetland',
        'x:#555',
      ],
    });
    expect(rejectsOf(result, 'campaigns.csv')).toEqual([
      '6 id-rounded',
      '7 accounts-disagree',
      '8 account-unreadable',
    ]);
    expect(result.tallies).toMatchObject([{ rows: 7, accepted: 6, inPart: 2, rejected: 1 }]);
    const joined = [...result.book.accounts].find(({ ref }) => ref.handle === 'annexample');
    expect(joined?.places.map(({ row }) => row)).toEqual([4, 5]);
  });
});
