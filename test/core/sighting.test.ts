import { describe, expect, it } from 'vitest';
import { isSamePost, type Sighting } from '../../src/core/sighting.ts';
import { sampleReport } from '../hub/sample-report.ts';

const advertiser = {
  name: 'Bima – Laras',
  handle: 'bimalaras',
  id: null,
  url: 'https://www.youtube.com/@bimalaras',
};
const first: Sighting = {
  ...sampleReport().sighting,
  postKey: 'said:1',
  advertiser,
  text: 'Coblos nomor 2',
  landing: null,
};
const later = (changes: Partial<Sighting>): Sighting => ({ ...first, postKey: 'said:2', ...changes });

describe('isSamePost', () => {
  it('knows a post of which more has been built', () => {
    expect(
      isSamePost(first, later({ text: 'Coblos nomor 2 demi kota', landing: 'https://bima.example/' })),
    ).toBe(true);
  });

  it('knows a post whose advertiser’s id was learnt since, though the address is made of the id now', () => {
    const learnt = { ...advertiser, id: 'UC1', url: 'https://www.youtube.com/channel/UC1' };
    expect(isSamePost(first, later({ advertiser: learnt }))).toBe(true);
    expect(
      isSamePost(later({ advertiser: { ...learnt, id: 'UC2' } }), { ...first, advertiser: learnt }),
    ).toBe(false);
  });

  it.each<[string, Partial<Sighting>]>([
    [
      'of another account',
      { advertiser: { ...advertiser, handle: 'guntur', url: 'https://www.youtube.com/@guntur' } },
    ],
    ['of another name', { advertiser: { ...advertiser, name: 'Toko Laras' } }],
    ['that says something else', { text: 'Belanja hemat' }],
  ])('tells a post %s apart', (_what, changes) => {
    expect(isSamePost(first, later(changes))).toBe(false);
  });
});
