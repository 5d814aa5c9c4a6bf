import { describe, expect, test } from 'vitest';
import { findBallotNumbers } from '../../../src/core/political/ballot-number.ts';
import { countPrices } from '../../../src/core/political/prices.ts';
import { readWords } from '../../../src/core/political/words.ts';

const read = (text: string) => readWords(text, () => false);

describe('numbers that are ballot numbers outright', () => {
  test.each([
    ['nomor urut 2', 2],
    ['No. Urut 03', 3],
    ['paslon 02', 2],
    ['Paslon nomor urut 1', 1],
    ['coblos 1', 1],
    ['Coblos no.4!', 4],
    ['nomor urut dua', 2],
    ['nyoblos nomer loro', 2],
    ['coblos nomer hiji', 1],
    ['nomor urut ciek', 1],
    ['pangkah nombor 3, pangkah 3', 3],
  ])('%s', (text, number) => {
    expect(findBallotNumbers(read(text))).toMatchObject([{ number, said: 'outright' }]);
  });
});

test.each([
  ['pilih nomor 12', 12],
  ['vote number 2', 2],
])('%s may be another choice', (text, number) => {
  expect(findBallotNumbers(read(text))).toMatchObject([{ number, said: 'as-choice' }]);
});

test.each(['nomor 2', 'no 2', '#02', '#2', '#BimaLaras02'])('%s needs a call', (text) => {
  expect(findBallotNumbers(read(text))).toMatchObject([{ number: 2, said: 'barely' }]);
});

test.each([
  'coblos 27 November',
  'coblos 27/11/2026',
  'pilih 2 varian',
  'nomor 0812345678',
  'coblos 08.00',
  'no 00',
  'paslon 2 orang',
  'nomor antrean 5',
  'diskon 30%',
  '#2hari',
  '2',
])('%s is none', (text) => {
  expect(findBallotNumbers(read(text))).toEqual([]);
});

test.each([
  ['Rp 49.000', 1],
  ['Rp49000 atau 50rb', 2],
  ['diskon 30%', 1],
  ['30% off, only $25', 2],
  ['naik 30% tahun ini', 0],
  ['nomor urut 2', 0],
])('prices in %s', (text, count) => {
  expect(countPrices(read(text))).toBe(count);
});
