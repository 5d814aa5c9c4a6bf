import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWords, readLabel } from '../../src/platforms/label-words.ts';
import { bundledRecipes } from '../../src/platforms/recipes.ts';

const [recipe] = bundledRecipes();
if (recipe === undefined) throw new Error('There is no recipe.');
const words = labelWords(recipe);

describe('readLabel', () => {
  it.each([
    ['Bersponsor', null],
    ['Sponsored', null],
    ['Disponsori', null],
    ['Ditaja', null],
    ['Ad', null],
    [' Bersponsor\u00a0\uf8ff', null],
    ['S\u200bpo\u2060n\u034fsored', null],
    ['Bersponsor · Dibayar oleh Tim Kampanye Bima–Laras ·', 'Tim Kampanye Bima–Laras'],
    ['Sponsored ⋅ Paid for by Friends of Cendana', 'Friends of Cendana'],
    ['Bersponsor • Dibiayai oleh: Yayasan Cahaya', 'Yayasan Cahaya'],
  ])('reads "%s"', (text, payer) => {
    expect(readLabel(text, words)).toMatchObject({ payer });
  });

  it.each([
    'I saw an Ad for this yesterday',
    'Ad Iklan',
    'ad',
    'Sponsored content is everywhere',
    'Bersponsor · promo toko kami',
    'Ads',
    'Suggested for you',
    'Paid partnership with Batik Larasati',
    '',
  ])('does not read "%s" as a label', (text) => {
    expect(readLabel(text, words)).toBeNull();
  });

  it('sees through invisible characters anywhere in the word, and through nothing else', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\u00ad', '\ufe0f', '\ue000', '\u0301');
    const known = [...words.exact].filter((word) => /^[A-Za-z ]+$/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.array(fc.tuple(fc.nat(40), invisible)), (word, hidden) => {
        let disguised = word;
        for (const [at, mark] of hidden) disguised = disguised.slice(0, at) + mark + disguised.slice(at);
        expect(readLabel(disguised, words)?.label).toBe(word);
      }),
    );
  });

  it('never throws and never reads a label into longer words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readLabel(`Sponsored${text}x`, words)?.label ?? 'Sponsored').toBe('Sponsored');
      }),
    );
  });
});
