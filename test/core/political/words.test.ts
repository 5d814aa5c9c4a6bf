import { describe, expect, test } from 'vitest';
import { splitHashtag } from '../../../src/core/political/hashtags.ts';
import { normaliseText } from '../../../src/core/political/normalise.ts';
import { readWords } from '../../../src/core/political/words.ts';

const known = new Set(['coblos', 'nomor', 'bima', 'laras', 'menang', 'nasdem', 'ganti', 'bupati']);
const isKnown = (word: string) => known.has(word);

describe('normaliseText', () => {
  test.each([
    ['zero-width', 'co\u200bb\u2060los', 'coblos'],
    ['full width', 'ＣＯＢＬＯＳ', 'COBLOS'],
    ['mathematical', '𝓬𝓸𝓫𝓵𝓸𝓼 𝟚', 'coblos 2'],
    ['stacked marks', 'c\u0336o\u0336b\u0301los', 'coblos'],
    ['small capitals', 'ᴄᴏʙʟᴏꜱ', 'coblos'],
    ['Cyrillic twins', 'соblоs', 'coblos'],
    ['letters in squares', '🅲🅾🅱🅻🅾🆂', 'COBLOS'],
    ['keycap', '2️⃣', '2'],
    ['accent', 'café', 'cafe'],
    ['plain text stays', 'Ayo, "Pilih"\nsekarang!', 'Ayo, "Pilih"\nsekarang!'],
  ])('%s', (_, given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });
});

describe('splitHashtag', () => {
  test.each([
    ['BimaLarasMenang', 'Bima Laras Menang'],
    ['coblosnomor2', 'coblos nomor 2'],
    ['COBLOSNOMOR2', 'COBLOS NOMOR 2'],
    ['bimalaras02', 'bima laras 02'],
    ['2029gantibupati', '2029 ganti bupati'],
    ['NasDem', 'NasDem'],
    ['PKSJakarta', 'PKS Jakarta'],
    ['bimalarasxyz', 'bimalarasxyz'],
    ['x'.repeat(101), 'x'.repeat(101)],
  ])('%s', (given, expected) => {
    expect(splitHashtag(given, isKnown).join(' ')).toBe(expected);
  });
});

describe('readWords', () => {
  test('keeps case, mark and what stands before', () => {
    expect(readWords('Pilih BIMA-laras #Nomor2', isKnown)).toEqual([
      { text: 'pilih', letterCase: 'capital', mark: null, gap: '' },
      { text: 'bima', letterCase: 'upper', mark: null, gap: ' ' },
      { text: 'laras', letterCase: 'lower', mark: null, gap: '-' },
      { text: 'nomor', letterCase: 'capital', mark: '#', gap: ' ' },
      { text: '2', letterCase: 'lower', mark: '#', gap: '' },
    ]);
  });

  test.each([
    ['web addresses are left out', 'lihat https://coblos.example/nomor?x=2 ya', 'lihat ya'],
    ['apostrophes join', "don't, Tha’at", 'dont thaat'],
    ['digits part from letters', '50rb no2', '50 rb no 2'],
    ['no words', '!!! … \u200b', ''],
  ])('%s', (_, given, expected) => {
    expect(
      readWords(given, isKnown)
        .map((word) => word.text)
        .join(' '),
    ).toBe(expected);
  });
});
