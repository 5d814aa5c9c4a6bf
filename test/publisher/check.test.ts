import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/publisher/check/check-source.ts';
import { readSource } from '../../src/publisher/source/read-source.ts';
import { sampleDir, today } from '../core/registry/sample-registry.ts';
import { editedSample } from './temporary-dir.ts';

const check = (...edits: Parameters<typeof editedSample>[0]) =>
  checkSource(readSource(editedSample(edits), today), today).map(
    ({ level, code, place }) => `${level} ${code} ${place}`,
  );

const withdrawn = 'warning account-revoked accounts.csv x:arjunamelati';

/** Rows for accounts.csv of one contestant. */
const many = (count: number, contestant: string) =>
  Array.from({ length: count }, (_, index) => `\n${contestant},x,@banyak_${index},,Contoh,`).join('');

describe('checkSource', () => {
  it('finds nothing to mend in the sample', () => {
    expect(checkSource(readSource(sampleDir, today), today).map(({ code }) => code)).toEqual([
      'account-revoked',
    ]);
  });

  it('finds an account claimed by two contestants, however it is written', () => {
    expect(check(['accounts.csv', '@DewiJokoSagara', 'https://twitter.com/rakasinta_01'])).toContain(
      'error account-claimed-twice accounts.csv x:rakasinta_01',
    );
    expect(check(['accounts.csv', '61550000000202', '61550000000101'])).toContain(
      'error account-claimed-twice accounts.csv facebook#61550000000101',
    );
  });

  it('lets a withdrawn account be registered by another contestant', () => {
    const moved = '@DewiJokoSagara,,"Contoh surat 003, baris 2",';
    expect(check(['accounts.csv', moved, '@ArjunaMelati,,"Contoh surat 003, baris 2",'])).toEqual([
      withdrawn,
    ]);
  });

  it('finds what points nowhere', () => {
    expect(check(['accounts.csv', 'bupati-sagara-1,facebook', 'bupati-sagara-9,facebook'])).toContain(
      'error contestant-unknown accounts.csv facebook#61550000000301',
    );
    expect(check(['contestants.csv', ',bupati-sagara,1', ',bupati-lain,1'])).toContain(
      'error contest-unknown contestants.csv bupati-sagara-1',
    );
    expect(check(['contests.csv', 'contoh-sagara', 'contoh-lain'])).toContain(
      'error election-unknown contests.csv contoh-lain',
    );
    expect(check(['contests.csv', ',9971,', ',,'])).toContain(
      'error region-missing contests.csv walikota-mentari',
    );
  });

  it('finds ids and ballot numbers that stand twice', () => {
    expect(check(['contestants.csv', 'bupati-sagara-2,', 'bupati-sagara-1,'])).toContain(
      'error id-twice contestants.csv bupati-sagara-1',
    );
    expect(check(['contestants.csv', 'bupati-sagara,2', 'bupati-sagara,1'])).toContain(
      'error number-twice contestants.csv bupati-sagara-2',
    );
  });

  it('warns of a contestant without account only where the list is complete', () => {
    expect(check(['contests.csv', 'Kota Mentari,none,', 'Kota Mentari,complete,2026-11-01'])).toContain(
      'warning contestant-without-account contestants.csv walikota-mentari-1',
    );
    expect(check(['contests.csv', 'Kota Mentari,none,', 'Kota Mentari,partial,'])).toEqual([withdrawn]);
  });

  it('names the row of what cannot be read', () => {
    expect(check(['accounts.csv', '@RakaSinta_01', 'Raka dan Sinta'])).toContain(
      'error row-unreadable accounts.csv row 3',
    );
    expect(check(['accounts.csv', '61550000000101', '6.155E+13'])).toContain(
      'error row-unreadable accounts.csv row 2',
    );
    expect(check(['contests.csv', ',9901,', ',99.01,'])).toContain('error row-unreadable contests.csv row 3');
  });
});

describe('caps', () => {
  const add = (count: number): [string, string, string] => [
    'accounts.csv',
    ',-10d',
    `,-10d${many(count, 'bupati-sagara-2')}`,
  ];
  const scope = (to: string): [string, string, string][] => [
    ['election.json', '"id": "contoh-cendana"', '"id": "lain"'],
    ['election.json', '"id": "contoh-sagara"', '"id": "contoh-cendana"'],
    ['election.json', '"id": "lain"', '"id": "contoh-sagara"'],
    [
      'election.json',
      '"office": "regent",\n            "limit": 20,\n            "scope": "all_applications"',
      to,
    ],
  ];

  it('counts accounts in force over all applications', () => {
    // With the Facebook account that is there already, 19 more are the limit of 20.
    expect(check(add(19))).toEqual([withdrawn]);
    expect(check(add(20))).toContain('error over-cap contestants.csv bupati-sagara-2');
  });

  it('counts per application where the election says so', () => {
    const perApplication = scope('"office": "any", "limit": 20, "scope": "per_application"');
    expect(check(add(20), ...perApplication)).toEqual([withdrawn]);
    expect(check(add(21), ...perApplication)).toContain('error over-cap contestants.csv bupati-sagara-2');
  });

  it('only warns where the scope is not known', () => {
    const unclear = scope('"office": "any", "limit": 5, "scope": "unclear"');
    expect(check(add(5), ...unclear)).toContain('warning cap-unclear contestants.csv bupati-sagara-2');
  });
});
