import { expect, test } from 'vitest';
import { readImageText } from '../../../src/core/political/image-text.ts';

test.each([
  ['Indonesian', "Mungkin gambar 2 orang dan teks yang menyatakan 'COBLOS NOMOR 2'", 'COBLOS NOMOR 2'],
  ['English', "May be an image of 1 person and text that says 'VOTE 2'", 'VOTE 2'],
  ['curly quotes and a stop', 'May be a graphic of text that says “Pilih Raka-Sinta”.', 'Pilih Raka-Sinta'],
  ['quotes inside', "May be an image of text that says 'Raka's team: 'maju''", "Raka's team: 'maju'"],
  ['author before', "Photo by Warung Sagara on May 1. May be an image of text that says 'Diskon'", 'Diskon'],
  ['no closing quote', "Mungkin gambar teks yang menyatakan 'SAGARA MAJU", 'SAGARA MAJU'],
  ['machine words only', 'Mungkin gambar 5 orang, bendera dan kerumunan', ''],
  ['machine words only, English', 'May be an image of 3 people, people standing and crowd', ''],
  ['no description', 'No photo description available.', ''],
  ['written by a person', 'Poster Bima-Laras', 'Poster Bima-Laras'],
  ['empty', '', ''],
])('%s', (_, alternative, expected) => {
  expect(readImageText(alternative)).toBe(expected);
});
