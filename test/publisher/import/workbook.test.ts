import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readDate } from '../../../src/publisher/import/read-date.ts';
import { run } from '../run-in-memory.ts';
import { fixture, temporaryDir } from '../temporary-dir.ts';

it('reads an Excel workbook as offices keep it: numbers whole, dates in words, every row accounted for', async () => {
  const out = join(temporaryDir(), 'source');
  const done = await run('import', fixture('akun.xlsx'), '--out', out, '--json');
  expect(JSON.parse(done.printed).tallies).toMatchObject([{ rows: 4, accepted: 3, inPart: 1, rejected: 1 }]);
  const rows: string[][] = parse(readFileSync(join(out, 'accounts.csv')));
  const [header = [], ...accounts] = rows;
  const cells = (name: string) => accounts.map((row) => row[header.indexOf(name)]);
  expect(cells('id')).toEqual(['61550000000101', '', '', '']);
  expect(cells('registered_on')).toEqual(['2026-11-25', '2026-11-25', '2026-11-25', '']);
  expect(cells('row')).toEqual(['4', '5', '5', '7']);
  expect(new Set(cells('file'))).toEqual(new Set(['akun.xlsx']));
  const rejects: string[][] = parse(readFileSync(join(out, 'rejects.csv')));
  expect(rejects.slice(1).map((row) => row.slice(1, 3))).toEqual([
    ['6', 'display-name'],
    ['7', 'id-rounded'],
    ['7', 'date-unreadable'],
  ]);
});

it('says what to do with a workbook that is none', async () => {
  const path = join(temporaryDir(), 'rusak.xlsx');
  writeFileSync(path, 'bukan buku kerja');
  const { code, errors } = await run('import', path, '--out', join(temporaryDir(), 'x'));
  expect(code).toBe(2);
  expect(errors).toEqual([expect.stringMatching(/save it as \.xlsx or as "CSV UTF-8"/)]);
});

it.each([
  ['2026-11-25', '2026-11-25'],
  ['25/11/2026', '2026-11-25'],
  ['25.11.26', '2026-11-25'],
  ['25 November 2026', '2026-11-25'],
  ['Rabu, 25 Nopember 2026', '2026-11-25'],
  ['1 Agt 2026', '2026-08-01'],
  ["Jum'at, 4 Desember 2026", '2026-12-04'],
  ['2026-11-25T00:00:00.000Z', '2026-11-25'],
  ['31/02/2026', null],
  ['9/19/2022', null],
  ['kemarin', null],
])('reads the date %s as %s', (written, date) => {
  expect(readDate(written)).toBe(date);
});

it('reads a column for each application, and names the columns it reads nothing from', async () => {
  const [list, out] = [join(temporaryDir(), 'lebar.csv'), join(temporaryDir(), 'source')];
  const rows = [
    'No;Kabupaten/Kota;Nomor Urut;Nama Pasangan Calon;Facebook;Akun IG;WhatsApp',
    '1;Kabupaten Cendana;1;Bima – Laras;https://m.facebook.com/bimalaras.c;@bimalaras_c, @bimalaras_d;',
    '2;Kabupaten Cendana;2;Dewi – Joko;fb: Dewi Joko;@dewijoko;0812',
    '3;Kabupaten Cendana;3;Raka – Sinta;;;',
  ];
  writeFileSync(list, rows.join('\n'));
  const done = await run('import', list, '--election', 'pilkada-2024', '--out', out, '--json');
  expect(JSON.parse(done.printed).tallies).toMatchObject([
    { rows: 3, accepted: 2, inPart: 1, rejected: 1, unused: ['No'] },
  ]);
  const accounts: string[][] = parse(readFileSync(join(out, 'accounts.csv')));
  expect(accounts.slice(1).map(([, platform, account]) => [platform, account])).toEqual([
    ['facebook', 'https://www.facebook.com/bimalarasc'],
    ['instagram', 'https://www.instagram.com/bimalaras_c/'],
    ['instagram', 'https://www.instagram.com/bimalaras_d/'],
    ['instagram', 'https://www.instagram.com/dewijoko/'],
  ]);
  const rejects: string[][] = parse(readFileSync(join(out, 'rejects.csv')));
  expect(rejects.slice(1).map((row) => row.slice(1, 4))).toEqual([
    ['3', 'display-name', 'Dewi Joko'],
    ['3', 'platform-unsupported', '0812'],
    ['4', 'account-missing', 'Raka – Sinta'],
  ]);
});
