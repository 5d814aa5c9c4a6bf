import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { profileUrl, readAccountUrl, readWrittenAccount } from '../../../src/core/account/read-account.ts';

function keyOf(address: string, base?: string): string | null {
  const account = readAccountUrl(address, base);
  return account === null ? null : accountKey(account);
}

const forms: [string, string | null][] = [
  ['https://www.tiktok.com/@BimaLaras.02', 'tiktok:bimalaras.02'],
  ['https://www.tiktok.com/@bimalaras.02?lang=id-ID', 'tiktok:bimalaras.02'],
  ['https://www.tiktok.com/@bimalaras.02/video/7412345678901234567', 'tiktok:bimalaras.02'],
  ['https://www.tiktok.com/@bimalaras.02/photo/7412345678901234567', 'tiktok:bimalaras.02'],
  ['https://www.tiktok.com/@bimalaras.02/live', 'tiktok:bimalaras.02'],
  ['http://tiktok.com:80/%40bimalaras.02#x', 'tiktok:bimalaras.02'],
  ['https://m.tiktok.com/share/user/6812345678901234567', 'tiktok#6812345678901234567'],
  ['https://m.tiktok.com/v/7412345678901234567.html', null],
  ['https://vm.tiktok.com/ZSabc/', null],
  ['https://vt.tiktok.com/ZSabc/', null],
  ['https://www.tiktok.com/t/ZSabc/', null],
  ['https://www.tiktok.com/foryou', null],
  ['https://www.tiktok.com/tag/coblos', null],
  ['https://www.tiktok.com/music/lagu-7412', null],
  ['https://www.tiktok.com/search?q=%40bimalaras', null],
  ['https://www.tiktok.com/bimalaras', null],
  ['https://www.tiktok.com/@', null],
  ['https://www.tiktok.com/@bimalaras.', null],
  ['https://www.tiktok.com/@twenty_five_letters_long_', null],
  ['https://www.tiktok.com/share/user/abc', null],
  ['https://tiktok.com.evil.example/@bima', null],
  ['https://www.tiktok.com/@bimаlaras', null],
  ['https://www.tiktok.com/@bima%E2%80%8Blaras', null],
  ['https://www.tiktok.com/@bimalaras%', null],
];

describe('accounts of TikTok', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it.each([
    ['@BimaLaras.02', 'tiktok:bimalaras.02'],
    ['bimalaras_02', 'tiktok:bimalaras_02'],
    ['tiktok.com/@bimalaras', 'tiktok:bimalaras'],
    ['Bima Laras', null],
    ['x.com/bimalaras', null],
  ])('reads "%s" as people write it: %s', (written, key) => {
    const account = readWrittenAccount('tiktok', written);
    expect(account === null ? null : accountKey(account)).toBe(key);
  });

  it('gives one key for one name, however it is written, and reads back the address it shows', () => {
    const name = fc.stringMatching(/^[a-z0-9_.]{1,23}[a-z0-9_]$/);
    const rest = fc.constantFrom('', '/', '/video/7412', '/photo/7412');
    fc.assert(
      fc.property(
        name,
        rest,
        fc.constantFrom('www.', 'm.', ''),
        fc.webQueryParameters(),
        (plain, path, sub, query) => {
          const account = readAccountUrl(`https://${sub}tiktok.com/@${plain.toUpperCase()}${path}?${query}`);
          expect(account).toEqual({ platform: 'tiktok', handle: plain, id: null });
          expect(account === null ? null : readAccountUrl(profileUrl(account) ?? '')).toEqual(account);
        },
      ),
    );
  });

  it('shows no address for an id alone, for TikTok has none that a browser opens', () => {
    expect(profileUrl({ platform: 'tiktok', handle: null, id: '6812345678901234567' })).toBeNull();
  });

  it('never throws, whatever stands in the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const account = readAccountUrl(`https://www.tiktok.com/@${name}`);
        if (account !== null) expect(account.handle).toMatch(/^[a-z0-9_.]{1,23}[a-z0-9_]$/);
      }),
    );
  });
});
