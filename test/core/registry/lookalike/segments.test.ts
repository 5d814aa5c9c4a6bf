import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryAt } from '../../../../src/core/registry/front-coded.ts';
import { KeyPile } from '../../../../src/core/registry/key-pile.ts';
import { isWithin } from '../../../../src/core/registry/lookalike/edit-distance.ts';
import { buildSegments, nearCores } from '../../../../src/core/registry/lookalike/segments.ts';
import { runToEnd } from '../built-registry.ts';

/** The plain definition, as an oracle. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const core = fc.stringMatching(/^[ab]{6,12}$/);

describe('isWithin', () => {
  it('agrees with the definition of edit distance', () => {
    fc.assert(
      fc.property(core, core, fc.integer({ min: 0, max: 2 }), (a, b, most) => {
        expect(isWithin(a, b, most)).toBe(distance(a, b) <= most);
      }),
    );
  });
});

describe('nearCores', () => {
  it('finds all that a comparison with every core finds, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(core, { maxLength: 60 }), core, (cores, asked) => {
        const pile = new KeyPile();
        for (const [index, one] of cores.entries()) pile.add(one, index);
        const table = runToEnd(pile.table());
        const found = nearCores(asked, table, runToEnd(buildSegments(table))).map(
          (at) => entryAt(table, at).key,
        );
        const near = cores.filter(
          (one) => distance(one, asked) <= (Math.min(one.length, asked.length) < 8 ? 1 : 2),
        );
        expect(found.sort()).toEqual(near.sort());
      }),
    );
  });
});
