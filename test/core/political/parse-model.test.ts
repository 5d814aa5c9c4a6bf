import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../../src/core/parse.ts';
import bundled from '../../../src/core/political/model.json' with { type: 'json' };
import { modelBuckets, parsePoliticalModel } from '../../../src/core/political/parse-model.ts';
import { modelFile } from '../../tools/train/build-model.ts';

const changed = (changes: object) => () => parsePoliticalModel({ ...bundled, ...changes });

describe('a political model', () => {
  it('in the package is sound, and comes out of its parts as the same file', () => {
    const model = parsePoliticalModel(bundled);
    expect(model.ngrams.length).toBe(modelBuckets);
    expect(JSON.parse(modelFile(model))).toEqual(bundled);
  });

  it.each([
    ['format', { format: 0 }, 'model.format'],
    ['revision', { revision: 0 }, 'model.revision'],
    ['a feature too few', { features: { ...bundled.features, price: undefined } }, 'model.features.price'],
    ['a feature too many', { features: { ...bundled.features, colour: 1 } }, 'model.features.colour'],
    [
      'thresholds the wrong way round',
      { thresholds: { political: 0.5, maybe: 0.6 } },
      'model.thresholds.maybe',
    ],
    ['weights cut short', { ngrams: bundled.ngrams.slice(0, -4) }, 'model.ngrams'],
    ['weights that are no base64', { ngrams: bundled.ngrams.replace('A', '*') }, 'model.ngrams'],
    ['a field of its own', { code: 'alert(1)' }, 'model.code'],
    [
      'a self-test that it does not pass',
      { selfTest: { ...bundled.selfTest, 'Coblos nomor 2': 0.1 } },
      'Coblos nomor 2',
    ],
  ])('is refused for %s, with the place', (_what, changes, place) => {
    expect(changed(changes)).toThrow(ParseError);
    expect(changed(changes)).toThrow(place);
  });

  it('fails its self-test when any heavy run of its weights is damaged', () => {
    const flat = `${'A'.repeat(60_000)}`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 28 }), (block) => {
        const start = block * 4000;
        const ngrams = bundled.ngrams.slice(0, start) + flat + bundled.ngrams.slice(start + flat.length);
        expect(changed({ ngrams })).toThrow(ParseError);
      }),
      { numRuns: 15 },
    );
  });
});
