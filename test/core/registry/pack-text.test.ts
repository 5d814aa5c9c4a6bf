import { expect, it } from 'vitest';
import { ParseError } from '../../../src/core/parse.ts';
import { type Pack, parsePack } from '../../../src/core/registry/pack.ts';
import { PackLines } from '../../../src/core/registry/pack-lines.ts';
import { describeSource, writePackText } from '../../../src/core/registry/pack-text.ts';

const account = (handle: string, source = 0) => ({
  ...{ platform: 'x' as const, handle, id: null, source, rows: '4, 9', revoked: null },
});
const pack: Pack = {
  schema: 1,
  id: 'prov-99',
  sources: [
    { letter: 'Surat "1"', file: 'a.csv', sha256: '' },
    { letter: 'Surat 2', file: '', sha256: 'ab'.repeat(32) },
  ],
  contests: [
    {
      ...{ id: 'k', election: 'e', office: 'regent' as const, regionCode: '9901', region: 'Kabupaten [A]' },
      ...{ list: 'complete' as const, listDate: null },
    },
  ],
  contestants: [
    {
      id: 'k-1',
      contest: 'k',
      number: 1,
      name: 'A\nB',
      members: ['A', 'B'],
      accounts: [account('satu'), account('dua', 1)],
    },
    { id: 'k-2', contest: 'k', number: null, name: 'C', members: ['C'], accounts: [] },
    {
      id: 'k-3',
      contest: 'k',
      number: 3,
      name: 'D',
      members: ['D'],
      accounts: [{ ...account('tiga'), revoked: '2026-11-25' }],
    },
  ],
};
const text = writePackText(pack);
const lines = new PackLines(new TextEncoder().encode(text));

it('is JSON, one entry a line, and reads back the same', () => {
  expect(parsePack(JSON.parse(text))).toEqual(pack);
  expect(text.split('\n').filter((line) => line.startsWith('["x"'))).toHaveLength(3);
});

it('gives single entries with what they belong to, without the rest being parsed', () => {
  expect(lines.entry(1)).toEqual({
    account: account('dua', 1),
    contestant: { id: 'k-1', contest: 'k', number: 1, name: 'A\nB', members: ['A', 'B'] },
    source: pack.sources[1],
  });
  expect(lines.entry(2)).toMatchObject({
    account: { revoked: '2026-11-25' },
    contestant: { id: 'k-3' },
  });
  expect(lines.contestant(1)).toMatchObject({ id: 'k-2', number: null });
  expect(lines.siblings(0, 'x').map(({ handle }) => handle)).toEqual(['satu', 'dua']);
  expect(lines.siblings(2, 'x').map(({ handle }) => handle)).toEqual(['tiga']);
  expect(lines.siblings(0, 'facebook')).toEqual([]);
  expect(() => lines.entry(3)).toThrow(ParseError);
  expect(() => lines.contestant(3)).toThrow(ParseError);
});

it('says where an entry comes from', () => {
  expect(describeSource({ letter: 'Surat 1', file: 'a.csv', sha256: 'ab'.repeat(32) }, '4')).toBe(
    'Surat 1 · a.csv #4 · sha256 abababababab',
  );
  expect(describeSource({ letter: 'Surat 1', file: '', sha256: '' }, '')).toBe('Surat 1');
  expect(
    describeSource({ letter: 'x'.repeat(400), file: 'a.csv', sha256: '' }, '4').length,
  ).toBeLessThanOrEqual(300);
});
