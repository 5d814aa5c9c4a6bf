import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, type Platform, platforms } from '../../../src/core/account/account.ts';
import { readWrittenAccount } from '../../../src/core/account/read-account.ts';

function keyOf(platform: Platform, written: string): string | null {
  const account = readWrittenAccount(platform, written);
  return account === null ? null : accountKey(account);
}

const entries: [Platform, string, string | null][] = [
  ['x', '@RakaSinta_01', 'x:rakasinta_01'],
  ['x', ' RakaSinta_01 ', 'x:rakasinta_01'],
  ['x', 'https://X.com/RakaSinta_01', 'x:rakasinta_01'],
  ['x', 'facebook.com/rakasinta', null],
  ['facebook', 'm.facebook.com/BimaLaras.Cendana', 'facebook:bimalarascendana'],
  ['facebook', 'HTTP://www.facebook.com/BimaLaras.Cendana', 'facebook:bimalarascendana'],
  ['facebook', '//fb.com/bimalaras', 'facebook:bimalaras'],
  ['facebook', 'bima.laras', 'facebook:bimalaras'],
  ['facebook', '61550000000202', 'facebook#61550000000202'],
  ['facebook', 'Bima Laras untuk Cendana', null],
  ['instagram', '@rakasinta.cendana', 'instagram:rakasinta.cendana'],
  ['youtube', '@BimaLaras', 'youtube:bimalaras'],
  ['youtube', 'BimaLaras', null],
  ['youtube', 'UCAPvDG5NGmXZrl6nT3Y2SMg', 'youtube#UCAPvDG5NGmXZrl6nT3Y2SMg'],
  ['instagram', '', null],
];

describe('readWrittenAccount', () => {
  it.each(entries)('%s: "%s" → %s', (platform, written, key) => {
    expect(keyOf(platform, written)).toBe(key);
  });

  it('never throws and never takes a display name for an account', () => {
    const words = fc
      .tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
      .map((pair) => pair.join(' a '));
    fc.assert(
      fc.property(fc.constantFrom(...platforms), words, (platform, written) => {
        expect(readWrittenAccount(platform, written)).toBeNull();
      }),
    );
  });
});
