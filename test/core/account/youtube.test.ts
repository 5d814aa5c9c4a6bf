import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey } from '../../../src/core/account/account.ts';
import { profileUrl, readAccountUrl, readWrittenAccount } from '../../../src/core/account/read-account.ts';

const channel = 'UCbimaLarasCendana000202';

function keyOf(address: string): string | null {
  const account = readAccountUrl(address, 'https://www.youtube.com/');
  return account === null ? null : accountKey(account);
}

/** Every form of feed-facts.md section 12, with the key it must give. */
const forms: [string, string | null][] = [
  ['https://www.youtube.com/@BimaLarasCendana', 'youtube:bimalarascendana'],
  ['http://youtube.com/@bimalarascendana/videos?view=0#top', 'youtube:bimalarascendana'],
  ['/@BimaLarasCendana', 'youtube:bimalarascendana'],
  ['/%40BimaLarasCendana/shorts', 'youtube:bimalarascendana'],
  ['https://m.youtube.com/@BimaLarasCendana?sub_confirmation=1', 'youtube:bimalarascendana'],
  ['https://music.youtube.com/@bima.laras_02', 'youtube:bima.laras_02'],
  ['https://www.youtube.com/@bima·laras-02', 'youtube:bima·laras-02'],
  [`https://www.youtube.com/channel/${channel}`, `youtube#${channel}`],
  [`https://studio.youtube.com/channel/${channel}/videos`, `youtube#${channel}`],
  [`/channel/${channel}?si=abc`, `youtube#${channel}`],
  ['https://www.youtube.com/c/BimaLaras', 'youtube:c/bimalaras'],
  ['https://www.youtube.com/user/BimaLaras', 'youtube:user/bimalaras'],
  // An old bare name may be a custom address, a user name or a handle, of three different people.
  ['https://www.youtube.com/BimaLaras', null],
  // These name a video, not its owner.
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', null],
  ['https://youtu.be/dQw4w9WgXcQ', null],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', null],
  ['https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.youtube.com%2F%40BimaLaras', null],
  ['https://www.youtube.com/', null],
  ['https://www.youtube.com/feed/subscriptions', null],
];

describe('YouTube addresses', () => {
  it.each(forms)('%s → %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it.each([
    ['a handle that mixes scripts', '/@bimаlaras'],
    ['a handle with an invisible letter', '/@bima%E2%80%8Blaras'],
    ['a handle with a space', '/@bima%20laras'],
    ['a handle that is too short', '/@bl'],
    ['a handle that is too long', `/@${'a'.repeat(31)}`],
    ['a handle that is nothing', '/@'],
    ['a broken escape', '/@bima%'],
    ['a channel id that is too short', '/channel/UCbimaLaras'],
    ['a channel id of another kind', `/channel/PL${channel.slice(2)}`],
    ['a channel id with something behind it', `/channel/${channel}x`],
    ['a host that only ends alike', 'https://notyoutube.com/@BimaLaras'],
    ['a host that only begins alike', 'https://www.youtube.com.example/@BimaLaras'],
    ['a user before the host', 'https://www.youtube.com@evil.example/@BimaLaras'],
    ['a script', 'javascript:"https://www.youtube.com/@BimaLaras"'],
  ])('refuses %s', (_what, address) => {
    expect(keyOf(address)).toBeNull();
  });

  it('gives one key for one handle, however it is cased, hosted and decorated', () => {
    const handle = fc.stringMatching(/^[a-z][a-z0-9._-]{2,29}$/);
    const host = fc.constantFrom('youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com');
    fc.assert(
      fc.property(handle, host, fc.webQueryParameters(), (name, site, query) => {
        expect(keyOf(`https://${site}/@${name.toUpperCase()}/?${query}#x`)).toBe(`youtube:${name}`);
      }),
    );
  });

  it('keeps the case of channel ids, which does distinguish', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{22}$/), (rest) => {
        expect(keyOf(`/channel/UC${rest}`)).toBe(`youtube#UC${rest}`);
      }),
    );
    expect(keyOf(`/channel/${channel}`)).not.toBe(keyOf(`/channel/UC${channel.slice(2).toUpperCase()}`));
  });

  it('never makes one key of a handle, a custom name and a user name', () => {
    const keys = ['/@BimaLaras', '/c/BimaLaras', '/user/BimaLaras'].map(keyOf);
    expect(new Set(keys).size).toBe(3);
  });

  it('reads back the address it gives for every account it reads', () => {
    for (const [address] of forms) {
      const account = readAccountUrl(address, 'https://www.youtube.com/');
      if (account !== null) expect(readAccountUrl(profileUrl(account) ?? '')).toEqual(account);
    }
  });
});

describe('YouTube accounts in lists', () => {
  it.each([
    ['@BimaLarasCendana', 'youtube:bimalarascendana'],
    ['youtube.com/@BimaLarasCendana', 'youtube:bimalarascendana'],
    [channel, `youtube#${channel}`],
    [`m.youtube.com/channel/${channel}`, `youtube#${channel}`],
    ['BimaLarasCendana', null],
    ['Bima Laras Cendana', null],
    ['youtube.com/watch?v=dQw4w9WgXcQ', null],
    ['youtu.be/dQw4w9WgXcQ', null],
  ])('%s → %s', (written, key) => {
    const account = readWrittenAccount('youtube', written);
    expect(account === null ? null : accountKey(account)).toBe(key);
  });
});
