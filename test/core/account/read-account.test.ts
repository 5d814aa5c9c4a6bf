import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { profileUrl, readAccountUrl } from '../../../src/core/account/read-account.ts';

function keyOf(address: string, base?: string): string | null {
  const account = readAccountUrl(address, base);
  return account === null ? null : accountKey(account);
}

/** Every form of feed-facts.md section 12, with the key it must give. */
const forms: [string, string | null][] = [
  ['https://www.facebook.com/BimaLaras.Cendana', 'facebook:bimalarascendana'],
  [
    'https://www.facebook.com/bimalaras.cendana/?__cft__[0]=AZx&__tn__=-UC%2CP-R',
    'facebook:bimalarascendana',
  ],
  ['https://www.facebook.com/bimalaras.cendana/posts/pfbid02abc', 'facebook:bimalarascendana'],
  ['https://www.facebook.com/bimalaras.cendana/videos/123', 'facebook:bimalarascendana'],
  ['https://www.facebook.com/profile.php?id=61550000000202&fref=nf', 'facebook#61550000000202'],
  ['https://www.facebook.com/pages/Bima-Laras/61550000000202', 'facebook#61550000000202'],
  [
    'https://www.facebook.com/pages/category/Politician/Bima-Laras-61550000000202/',
    'facebook#61550000000202',
  ],
  ['https://www.facebook.com/people/Bima-Laras/61550000000202/', 'facebook#61550000000202'],
  ['https://www.facebook.com/p/Bima-Laras-61550000000202', 'facebook#61550000000202'],
  ['https://www.facebook.com/groups/1234/user/61550000000202/', 'facebook#61550000000202'],
  ['https://m.facebook.com/story.php?story_fbid=9&id=61550000000202', 'facebook#61550000000202'],
  ['https://www.facebook.com/permalink.php?story_fbid=pfbid0&id=61550000000202', 'facebook#61550000000202'],
  ['https://www.facebook.com/photo.php?fbid=7&id=61550000000202', 'facebook#61550000000202'],
  ['https://www.facebook.com/61550000000202', 'facebook#61550000000202'],
  ['https://www.facebook.com/Bima-Laras-61550000000202/', 'facebook#61550000000202'],
  ['https://www.facebook.com/Bima-Laras/', null],
  ['http://web.facebook.com:80/bimalaras.cendana#top', 'facebook:bimalarascendana'],
  ['https://mbasic.facebook.com/bimalaras', 'facebook:bimalaras'],
  ['https://id-id.facebook.com/bimalaras', 'facebook:bimalaras'],
  ['https://www.beta.facebook.com/bimalaras', 'facebook:bimalaras'],
  [
    'https://www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/bimalaras',
    'facebook:bimalaras',
  ],
  ['https://fb.com/bimalaras', 'facebook:bimalaras'],
  ['https://fb.me/bimalaras', 'facebook:bimalaras'],
  ['https://m.me/bimalaras', 'facebook:bimalaras'],
  ['https://www.facebook.com/reel/123', null],
  ['https://www.facebook.com/watch/?v=123', null],
  ['https://www.facebook.com/groups/1234', null],
  ['https://www.facebook.com/groups/1234/posts/5', null],
  ['https://www.facebook.com/ads/about/?x=1', null],
  ['https://www.facebook.com/hashtag/coblos', null],
  ['https://www.facebook.com/events/1', null],
  ['https://www.facebook.com/stories/1/abc', null],
  ['https://www.facebook.com/bima', null],
  ['https://www.facebook.com/......', null],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fbimalaras', null],
  ['https://lm.facebook.com/bimalaras', null],
  ['https://facebook.com.evil.example/bimalaras', null],
  ['https://www.facebook.com@evil.example/bimalaras', null],
  ['https://www.facebook.com/profile.php', null],
  ['https://x.com/BimaLaras_02', 'x:bimalaras_02'],
  ['https://twitter.com/@BimaLaras_02', 'x:bimalaras_02'],
  ['https://mobile.twitter.com/BimaLaras_02/status/17', 'x:bimalaras_02'],
  ['https://m.x.com/BimaLaras_02?s=20', 'x:bimalaras_02'],
  ['https://x.com/i/user/1710000000000000202', 'x#1710000000000000202'],
  ['https://x.com/intent/user?user_id=1710000000000000202', 'x#1710000000000000202'],
  ['https://x.com/intent/user?screen_name=BimaLaras_02', 'x:bimalaras_02'],
  ['https://x.com/home', null],
  ['https://x.com/i/bookmarks', null],
  ['https://x.com/hashtag/coblos', null],
  ['https://x.com/search?q=bima', null],
  ['https://x.com/SixteenLetters16', null],
  ['https://www.instagram.com/rakasinta.cendana/?hl=id', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/rakasinta.cendana/p/ABC/', 'instagram:rakasinta.cendana'],
  ['https://www.instagram.com/_u/rakasinta', 'instagram:rakasinta'],
  ['https://www.instagram.com/stories/rakasinta/17/', 'instagram:rakasinta'],
  ['https://www.instagram.com/p/ABC/', null],
  ['https://www.instagram.com/reel/ABC/', null],
  ['https://www.youtube.com/@BimaLaras', 'youtube:bimalaras'],
  ['https://m.youtube.com/channel/UCAPvDG5NGmXZrl6nT3Y2SMg', 'youtube#UCAPvDG5NGmXZrl6nT3Y2SMg'],
  ['https://www.youtube.com/c/BimaLaras', 'youtube:c/bimalaras'],
  ['https://www.youtube.com/user/BimaLaras', 'youtube:user/bimalaras'],
  ['https://www.youtube.com/watch?v=abc', null],
  ['https://www.youtube.com/shorts/abc', null],
  ['javascript:alert(1)', null],
  ['', null],
];

describe('readAccountUrl', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it('reads relative links against the page', () => {
    expect(keyOf('/bimalaras.cendana?__cft__[0]=x', 'https://www.facebook.com/')).toBe(
      'facebook:bimalarascendana',
    );
    expect(keyOf('#', 'https://www.facebook.com/')).toBeNull();
    expect(keyOf('/bimalaras', 'https://example.org/')).toBeNull();
  });

  it.each(['Вimalaras', 'bimаlaras', 'ｂimalaras\u0430', 'bima%E2%80%8Blaras', 'bimalaras%', '%00bimalaras'])(
    'refuses %s, which only looks like a name',
    (name) => {
      expect(keyOf(`https://www.facebook.com/${name}`)).toBeNull();
      expect(keyOf(`https://x.com/${name}`)).toBeNull();
      expect(keyOf(`https://www.instagram.com/${name}`)).toBeNull();
    },
  );

  it('refuses YouTube handles that mix scripts, and takes those of one', () => {
    expect(keyOf('https://www.youtube.com/@bimаlaras')).toBeNull();
    expect(keyOf(`https://www.youtube.com/@${encodeURIComponent('ꦧꦶꦩ')}`)).toBe('youtube:ꦧꦶꦩ');
  });

  it('never throws, whatever a page holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webUrl()), (address) => {
        const account = readAccountUrl(address, 'https://www.facebook.com/');
        expect(account === null || account.handle !== null || account.id !== null).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives one key for one Facebook name, however it is dotted, cased and decorated', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{5,20}$/);
    const host = fc.constantFrom(
      'www.facebook.com',
      'm.facebook.com',
      'web.facebook.com',
      'fb.com',
      'id-id.facebook.com',
    );
    fc.assert(
      fc.property(name, host, fc.nat(), fc.webQueryParameters(), (plain, site, seed, query) => {
        const at = 1 + (seed % (plain.length - 1));
        const dotted = `${plain.slice(0, at)}.${plain.slice(at)}`.toUpperCase();
        const key = keyOf(`https://${site}/${plain}`);
        fc.pre(key !== null);
        expect(keyOf(`http://${site}/${dotted}/?${query}#x`)).toBe(key);
      }),
    );
  });

  it('reads back the address it gives for every account it reads', () => {
    for (const [address] of forms) {
      const account = readAccountUrl(address);
      if (account === null) continue;
      const shown = profileUrl(account);
      expect(shown === null ? null : readAccountUrl(shown)).toEqual(account);
    }
  });

  it('refuses an address of 10 MB without effort', () => {
    expect(keyOf(`https://www.facebook.com/${'a'.repeat(10_000_000)}`)).toBeNull();
  });
});
