import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { profileUrl, readAccountUrl, readWrittenAccount } from '../../../src/core/account/read-account.ts';

function keyOf(address: string, base?: string): string | null {
  const account = readAccountUrl(address, base);
  return account === null ? null : accountKey(account);
}

const forms: [string, string | null][] = [
  ['https://www.reddit.com/user/BimaLaras_02', 'reddit:bimalaras_02'],
  ['https://www.reddit.com/user/BimaLaras_02/', 'reddit:bimalaras_02'],
  ['https://www.reddit.com/u/BimaLaras_02?share_id=abc', 'reddit:bimalaras_02'],
  ['https://old.reddit.com/user/bimalaras_02', 'reddit:bimalaras_02'],
  ['https://sh.reddit.com/u/bimalaras-02', 'reddit:bimalaras-02'],
  ['http://reddit.com:80/U/BimaLaras_02#top', 'reddit:bimalaras_02'],
  ['https://www.reddit.com/user/BimaLaras_02/comments/1abc/judul/', 'reddit:bimalaras_02'],
  ['https://www.reddit.com/r/u_BimaLaras_02/comments/1abc/judul/', 'reddit:bimalaras_02'],
  ['https://www.reddit.com/r/Indonesia', 'reddit:r/indonesia'],
  ['https://www.reddit.com/r/indonesia/', 'reddit:r/indonesia'],
  ['https://www.reddit.com/r/indonesia/comments/1abc/judul/', null],
  ['https://www.reddit.com/r/indonesia/s/Ab12', null],
  ['https://www.reddit.com/r/popular/', null],
  ['https://www.reddit.com/r/all', null],
  ['https://www.reddit.com/user/me', null],
  ['https://www.reddit.com/user/', null],
  ['https://www.reddit.com/user/twenty-one-characters', null],
  ['https://www.reddit.com/user/[deleted]', null],
  ['https://www.reddit.com/', null],
  ['https://www.reddit.com/search/?q=bima', null],
  ['https://www.reddit.com/gallery/1abc', null],
  ['https://redd.it/1abc', null],
  ['https://reddit.com.evil.example/user/bimalaras', null],
  ['https://www.reddit.com@evil.example/user/bimalaras', null],
  ['https://www.reddit.com/user/bimаlaras', null],
  ['https://www.reddit.com/user/bima%E2%80%8Blaras', null],
  ['https://www.reddit.com/user/bimalaras%', null],
];

describe('accounts of Reddit', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it('keeps a community apart from a person of the same name', () => {
    expect(keyOf('/r/cendana', 'https://www.reddit.com/')).toBe('reddit:r/cendana');
    expect(keyOf('/u/cendana', 'https://www.reddit.com/')).toBe('reddit:cendana');
  });

  it.each([
    ['u/BimaLaras_02', 'reddit:bimalaras_02'],
    ['/u/BimaLaras_02', 'reddit:bimalaras_02'],
    ['@BimaLaras_02', 'reddit:bimalaras_02'],
    ['reddit.com/user/BimaLaras_02', 'reddit:bimalaras_02'],
    ['BimaLaras_02', 'reddit:bimalaras_02'],
    ['Bima Laras', null],
    ['x.com/BimaLaras_02', null],
  ])('reads "%s" as people write it: %s', (written, key) => {
    const account = readWrittenAccount('reddit', written);
    expect(account === null ? null : accountKey(account)).toBe(key);
  });

  it('gives one key for one name, however it is written, and reads back the address it shows', () => {
    const name = fc.stringMatching(/^[a-z0-9_-]{3,20}$/);
    const path = fc.constantFrom('user', 'u', 'U', 'User');
    fc.assert(
      fc.property(
        name,
        path,
        fc.constantFrom('www.', 'old.', ''),
        fc.webQueryParameters(),
        (plain, form, sub, query) => {
          const account = readAccountUrl(`https://${sub}reddit.com/${form}/${plain.toUpperCase()}/?${query}`);
          expect(account).toEqual({ platform: 'reddit', handle: plain, id: null });
          expect(account === null ? null : readAccountUrl(profileUrl(account) ?? '')).toEqual(account);
        },
      ),
    );
  });

  it('shows a community under its own address', () => {
    expect(profileUrl({ platform: 'reddit', handle: 'r/cendana', id: null })).toBe(
      'https://www.reddit.com/r/cendana',
    );
  });

  it('never throws, whatever stands in the path', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('user', 'u', 'r'),
        (name, form) => {
          const account = readAccountUrl(`https://www.reddit.com/${form}/${name}`);
          if (account !== null) expect(account.handle).toMatch(/^(r\/)?[a-z0-9_-]{2,21}$/);
        },
      ),
    );
  });
});
