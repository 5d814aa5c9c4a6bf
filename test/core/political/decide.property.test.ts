import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidePolitical } from '../../../src/core/political/decide.ts';
import { parsePoliticalDecision } from '../../../src/core/political/decision.ts';
import { sampleNames } from './sample-names.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  // Lone surrogates, as a page cut in the middle of a character gives them.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '#',
        '@',
        'coblos',
        'BimaLaras',
        ' no ',
        '2',
        'PKS',
        '%',
        'Rp',
        '\n',
        "'",
        'text that says',
        '\u0301',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

const evidence = fc.record({
  text: anyText,
  imageText: fc.array(anyText, { maxLength: 3 }),
  landing: fc.option(anyText),
  advertiserName: fc.option(anyText),
  payer: fc.option(anyText),
  registered: fc.boolean(),
});

test('any evidence gives a valid decision and never throws', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const decision = decidePolitical(given, sampleNames);
      expect(parsePoliticalDecision(decision)).toEqual(decision);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'Jangan lupa, pilih Bima-Laras nomor 2! #BimaLarasMenang',
  'Kaos polos Rp 49.000, gratis ongkir, PAN anti lengket',
  'Vote for Sinta Maheswari, chip in to our campaign: https://example.org/x',
  "Partai Generasi Atjeh Beusaboh Tha'at Dan Taqwa, paslon 02",
])('invisible characters anywhere change nothing: %s', (text) => {
  const invisible = fc.constantFrom(
    '\u200b',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\ufeff',
    '\u202e',
    '\ufe0f',
    '\u3164',
  );
  const plain = decidePolitical(evidenceOf(text), sampleNames);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(text.length), invisible), { maxLength: 30 }), (insertions) => {
      const dressed = insertions.reduce((so, [at, mark]) => so.slice(0, at) + mark + so.slice(at), text);
      expect(decidePolitical(evidenceOf(dressed), sampleNames)).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});

test('a very long text of names is still decided', () => {
  const text = 'Partai Golkar Bima-Laras nomor 2, '.repeat(20_000);
  expect(decidePolitical(evidenceOf(text), sampleNames).decision).toBe('political');
});

function evidenceOf(text: string) {
  return { text, imageText: [], landing: null, advertiserName: null, payer: null, registered: false };
}
