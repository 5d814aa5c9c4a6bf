import { describe, expect, test } from 'vitest';
import { buildNameIndex, findMentions } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { contestants, contests, sampleNames } from './sample-names.ts';

const mentions = (text: string) => findMentions(text, sampleNames);

describe('contestants', () => {
  test.each([
    ['full name', 'Bersama Raka Wiratama membangun', ['cendana-1']],
    ['name in capitals with title and degree', 'DR. H. BIMA PRADIPTA, S.E.', ['cendana-2']],
    ['joined pair', 'Bima-Laras untuk semua', ['cendana-2']],
    ['pair with dan', 'Dewi dan Joko menyapa warga', ['sagara-1']],
    ['pair in a tag', '#arjunamelati', ['sagara-2']],
    ['pair in a handle', '@GunturRatih_01', ['mentari-1']],
    ['both names', 'GUNTUR SANJAYA\nRATIH PUSPASARI', ['mentari-1']],
    ['two pairs', 'Raka-Sinta melawan Bima–Laras', ['cendana-1', 'cendana-2']],
    ['dressed-up letters', '𝐑𝐚𝐤𝐚 Ｗｉｒａｔａｍａ', ['cendana-1']],
    ['one-word name', 'Raka datang', []],
    ['call names as ordinary words', 'kisah arjuna melati', []],
    ['call names in a list', 'Hadir: Bima, Laras, Sinta', []],
    ['name across lines', 'Raka\nWiratama', []],
    ['inside other words', 'Rakawiratamanusa', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text).contestants).toEqual(expected);
  });
});

describe('contests', () => {
  test.each([
    ['of a contestant', 'Raka Wiratama', ['gubernur-cendana']],
    ['mayor in two words', 'Wali Kota Mentari', ['walikota-mentari']],
    ['mayor in one word', 'calon walikota mentari', ['walikota-mentari']],
    ['regent', 'Bupati Sagara', ['bupati-sagara']],
    ['regent and deputy', 'Bupati dan Wakil Bupati Sagara', ['bupati-sagara']],
    ['governor', 'Gubernur Cendana', ['gubernur-cendana']],
    ['election short name', 'Pilwalkot Mentari', ['walikota-mentari']],
    ['tag', '#PilgubCendana', ['gubernur-cendana']],
    ['region alone', 'Festival Kota Mentari', []],
    ['office of another kind', 'Bupati Mentari', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text).contests).toEqual(expected);
  });

  test('a namesake is told apart by the region', () => {
    const namesake = {
      id: 'mentari-2',
      contest: 'walikota-mentari',
      number: 2,
      name: 'Arjuna Wisesa – Tirta Kusuma',
      members: ['Arjuna Wisesa', 'Tirta Kusuma'],
    };
    const index = buildNameIndex(contests, [...contestants, namesake], []);
    expect(findMentions('Arjuna Wisesa', index).contestants).toEqual(['sagara-2', 'mentari-2']);
    expect(findMentions('Arjuna Wisesa, Kota Mentari', index).contestants).toEqual(['mentari-2']);
  });

  test('a name that many share names nobody', () => {
    const many = Array.from({ length: 6 }, (_, at) => ({
      id: `n-${at}`,
      contest: `c-${at}`,
      number: 1,
      name: 'Tirta Kusuma',
      members: ['Tirta Kusuma'],
    }));
    expect(findMentions('Tirta Kusuma', buildNameIndex([], many, [])).contestants).toEqual([]);
    expect(findMentions('Tirta Kusuma', buildNameIndex([], many.slice(0, 2), [])).contestants).toHaveLength(
      2,
    );
  });

  test('a national contest needs no region', () => {
    const index = buildNameIndex(
      [
        {
          id: 'ri',
          election: 'e',
          office: 'president',
          regionCode: '',
          region: '',
          list: 'none',
          listDate: null,
        },
      ],
      [],
      [],
    );
    expect(findMentions('Debat capres nanti malam', index).contests).toEqual(['ri']);
  });
});

describe('parties', () => {
  test.each([
    ['full name', 'partai keadilan sejahtera', ['pks']],
    ['short name', 'GOLKAR menang', ['golkar']],
    ['inner capitals in a tag', '#NasDemMenang', ['nasdem']],
    ['with hyphen', 'PDI-P dan PDI Perjuangan', ['pdip']],
    ['with the word party', 'Partai PAN', ['pan']],
    ['apostrophes', 'Partai Generasi Atjeh Beusaboh Tha’at dan Taqwa', ['gabthat']],
    ['frying pan', 'Teflon PAN anti lengket', []],
    ['airline', 'Garuda Indonesia', []],
    ['workers', 'Hari Buruh', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text).parties).toEqual(expected);
  });

  test('every bundled party is found by its full name', () => {
    for (const { id, name } of bundledParties) expect(mentions(name).parties, name).toEqual([id]);
  });
});

test('an index of tens of thousands of names still finds each by its own words', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => ({
    id: `n-${at}`,
    contest: 'walikota-mentari',
    number: 1,
    name: '',
    members: [`${letters(at)}wira ${letters(at)}sena`],
  }));
  const index = buildNameIndex(contests, many, bundledParties);
  expect(findMentions(`bersama ${letters(41_234)}wira ${letters(41_234)}sena`, index).contestants).toEqual([
    'n-41234',
  ]);
});

function letters(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
}
