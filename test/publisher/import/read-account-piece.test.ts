import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccountCell } from '../../../src/publisher/import/read-account-piece.ts';
import type { WrittenPlatform } from '../../../src/publisher/import/read-platform.ts';
import { isReject } from '../../../src/publisher/import/reject.ts';

const read = (cell: string, platform: WrittenPlatform = 'missing') =>
  readAccountCell(cell, platform).map((one) =>
    isReject(one) ? one.reason : `${one.platform}:${one.handle ?? `#${one.id}`}`,
  );

describe('readAccountCell', () => {
  it.each<[string, WrittenPlatform, string[]]>([
    ['@Raka_01', 'x', ['x:raka_01']],
    ['@ raka_01', 'x', ['x:raka_01']],
    ['RAKA.SINTA', 'facebook', ['facebook:rakasinta']],
    ['http://www.facebook.com/Raka.Sinta/', 'missing', ['facebook:rakasinta']],
    ['fb: Raka.Sinta', 'missing', ['facebook:rakasinta']],
    ['FB @Raka.Sinta', 'missing', ['facebook:rakasinta']],
    ['fb: rakasinta; ig: raka.sinta', 'missing', ['facebook:rakasinta', 'instagram:raka.sinta']],
    ['IG: @satu, @dua', 'missing', ['instagram:satu', 'instagram:dua']],
    ['@satu dan @dua', 'instagram', ['instagram:satu', 'instagram:dua']],
    ['@satu / @dua', 'instagram', ['instagram:satu', 'instagram:dua']],
    ['@satu @dua', 'instagram', ['instagram:satu', 'instagram:dua']],
    ['x.com/satu, https://twitter.com/dua', 'x', ['x:satu', 'x:dua']],
    ['profile.php?id=100001', 'facebook', ['facebook:#100001']],
    ['channel/UCabcdefghijklmnopqrstuv', 'youtube', ['youtube:#UCabcdefghijklmnopqrstuv']],
    ['tiktok: @raka', 'missing', ['tiktok:raka']],
    ['u/Raka_01', 'reddit', ['reddit:raka_01']],
    ['company/raka-sinta', 'linkedin', ['linkedin:company/raka-sinta']],
    ['', 'x', []],
  ])('reads %j on %s', (cell, platform, accounts) => {
    expect(read(cell, platform)).toEqual(accounts);
  });

  it.each<[string, WrittenPlatform, string[]]>([
    ['Raka dan Sinta', 'instagram', ['display-name']],
    ['Raka Wiratama, S.E.', 'instagram', ['display-name', 'display-name']],
    ['Raka, M.Si', 'instagram', ['display-name', 'display-name']],
    ['Raka Sinta Official', 'missing', ['display-name']],
    ['fb: Raka Sinta', 'missing', ['display-name']],
    ['rakasinta', 'missing', ['platform-missing']],
    ['rakasinta', 'unknown', ['platform-unknown']],
    ['telegram: @raka', 'missing', ['platform-unsupported']],
    ['ig: @raka', 'x', ['platform-disagrees']],
    ['https://www.instagram.com/raka', 'x', ['platform-disagrees']],
    ['rakasinta', 'youtube', ['youtube-name-ambiguous']],
    ['https://www.youtube.com/rakasinta', 'youtube', ['youtube-name-ambiguous']],
    ['https://fb.watch/abc', 'facebook', ['account-unreadable']],
  ])('does not take %j on %s for an account', (cell, platform, reasons) => {
    expect(read(cell, platform)).toEqual(reasons);
  });

  it('never takes two words without a mark for an account', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,12}$/);
    const platform = fc.constantFrom('facebook', 'instagram', 'x', 'youtube', 'missing');
    fc.assert(
      fc.property(word, word, platform, (first, last, on) => {
        expect(read(`${first} ${last}`, on)).toEqual(['display-name']);
      }),
    );
  });

  it('loses no part of any cell and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (cell) => {
        const parts = readAccountCell(cell, 'x');
        expect(parts.length > 0 || !/[^\s,;/]/.test(cell)).toBe(true);
      }),
    );
  });
});
