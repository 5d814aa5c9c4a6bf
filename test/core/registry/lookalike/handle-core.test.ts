import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bundledAffixes,
  parseAffixes,
  readCore,
} from '../../../../src/core/registry/lookalike/handle-core.ts';
import { skeletonOf } from '../../../../src/core/registry/lookalike/skeleton.ts';

describe('readCore', () => {
  it('does not change when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9._]{1,30}$/), (handle) => {
        const core = readCore(handle);
        if (core !== null) expect(readCore(core)).toBe(core);
      }),
    );
  });

  it('needs at least six characters', () => {
    expect(readCore('raka_2024')).toBeNull();
    expect(readCore('official')).toBe('officiai');
    expect(readCore('...')).toBeNull();
  });

  it('takes its words from the rules', () => {
    const affixes = parseAffixes({ schema: 1, words: ['jaya'] }, 'affixes');
    expect(readCore('bimalarasjaya', affixes)).toBe('bimaiaras');
    expect(readCore('bimalarasjaya', bundledAffixes)).toBe('bimaiarasjaya');
    expect(() => parseAffixes({ schema: 1, words: ['(.*)+'] }, 'affixes')).toThrow(/small letters/);
  });
});

describe('skeletonOf', () => {
  it.each([
    ['Rаkа', 'raka'],
    ['ｂｉｍａ', 'bima'],
    ['𝐛𝐢𝐦𝐚', 'bima'],
    ['b1ma', 'bima'],
    ['tirtay4sa', 'tirtay4sa'],
    ['vvisesa', 'wisesa'],
    ['kornel', 'komei'],
    ['sántí', 'santi'],
    ['O0o', 'ooo'],
    ['ВΙМΑ', 'bima'],
    ['ϲendana', 'cendana'],
  ])('reads %s as %s', (written, read) => {
    expect(skeletonOf(written)).toBe(read);
  });

  it('does not change when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const once = skeletonOf(text);
        expect(skeletonOf(once).length).toBeLessThanOrEqual(once.length);
      }),
    );
  });
});
