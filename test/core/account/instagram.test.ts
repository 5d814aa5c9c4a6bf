import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { takeApart } from '../../../src/core/account/address.ts';
import { instagramAccounts, instagramName } from '../../../src/core/account/instagram.ts';

function keyOf(address: string, base?: string): string | null {
  const taken = takeApart(address, base);
  const account = taken === null ? null : instagramAccounts.readAddress(taken);
  return account === null ? null : accountKey(account);
}

/** Every form of feed-facts.md section 12, with the key it must give. */
const forms: [string, string | null][] = [
  ['https://www.instagram.com/rakasinta.cendana/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/RakaSinta.Cendana?igsh=abc&hl=id#top', 'instagram:rakasinta.cendana'],
  ['http://instagram.com:80/rakasinta.cendana', 'instagram:rakasinta.cendana'],
  ['https://m.instagram.com/rakasinta.cendana/', 'instagram:rakasinta.cendana'],
  ['https://instagr.am/rakasinta.cendana', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/rakasinta.cendana/p/C0de_-9/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/rakasinta.cendana/reel/C0de/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/rakasinta.cendana/reels/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/rakasinta.cendana/tagged/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/_u/rakasinta.cendana', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/stories/rakasinta.cendana/3120/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/rakasinta_cendana/', 'instagram:rakasinta_cendana'],
  ['https://www.instagram.com/rakasintacendana/', 'instagram:rakasintacendana'],
  ['https://www.instagram.com/p/C0de/', null],
  ['https://www.instagram.com/reel/C0de/', null],
  ['https://www.instagram.com/reels/C0de/', null],
  ['https://www.instagram.com/reels/audio/17/', null],
  ['https://www.instagram.com/tv/C0de/', null],
  ['https://www.instagram.com/stories/highlights/17/', null],
  ['https://www.instagram.com/s/aGlnaGxpZ2h0', null],
  ['https://www.instagram.com/share/p/B1/', null],
  ['https://www.instagram.com/explore/', null],
  ['https://www.instagram.com/explore/tags/coblos/', null],
  ['https://www.instagram.com/explore/locations/213/alun-alun/', null],
  ['https://www.instagram.com/direct/inbox/', null],
  ['https://www.instagram.com/accounts/edit/', null],
  ['https://www.instagram.com/_u', null],
  ['https://www.instagram.com/', null],
  ['https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Frakasinta.cendana', null],
  ['https://www.facebook.com/ads/ig_redirect/?d=abc', null],
  ['https://instagram.com.evil.example/rakasinta.cendana', null],
  ['https://www.instagram.com@evil.example/rakasinta.cendana', null],
  ['https://www.threads.com/@rakasinta.cendana', null],
];

describe('readInstagramAddress', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it('reads relative links against the page', () => {
    expect(keyOf('/rakasinta.cendana/', 'https://www.instagram.com/p/C0de/')).toBe(
      'instagram:rakasinta.cendana',
    );
    expect(keyOf('/rakasinta.cendana/', 'https://example.org/')).toBeNull();
  });

  it.each([
    'rаkasinta.cendana',
    'rakasinta%E2%80%8B.cendana',
    'rakasinta..cendana',
    '.rakasinta',
    'rakasinta.',
    'raka-sinta',
    'raka sinta',
    '%00rakasinta',
    'rakasinta%',
    'a'.repeat(31),
  ])('refuses %s, which no account can be called', (name) => {
    expect(keyOf(`https://www.instagram.com/${name}/`)).toBeNull();
  });

  it('gives one key for one name, however it is cased and decorated, and another where a dot differs', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{5,20}$/);
    const rest = fc.constantFrom('', '/', '/p/C0de/', '/reel/C0de/', '/reels/', '/tagged/');
    fc.assert(
      fc.property(name, rest, fc.webQueryParameters(), (plain, path, query) => {
        const key = keyOf(`https://www.instagram.com/${plain}/`);
        fc.pre(key !== null);
        expect(keyOf(`http://instagram.com/${plain.toUpperCase()}${path}?${query}#x`)).toBe(key);
        expect(keyOf(`https://www.instagram.com/${plain.slice(0, 2)}.${plain.slice(2)}/`)).not.toBe(key);
      }),
    );
  });

  it('never throws, and names only what Instagram would accept as a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (path) => {
        const taken = takeApart(`/${path}`, 'https://www.instagram.com/');
        const account = taken === null ? null : instagramAccounts.readAddress(taken);
        expect(account === null || /^[a-z0-9._]{1,30}$/.test(account.handle ?? '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('instagramName', () => {
  it('takes the name with or without "@"', () => {
    expect(instagramName('@RakaSinta.Cendana')?.handle).toBe('rakasinta.cendana');
    expect(instagramName('rakasinta.cendana')?.handle).toBe('rakasinta.cendana');
    expect(instagramName('@explore')).toBeNull();
    expect(instagramName(undefined)).toBeNull();
  });
});
