import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleKeyBytes, idKeyBytes } from '../../../src/core/registry/account-key-bytes.ts';
import { entryAt, FrontCodedWriter, valuesOf } from '../../../src/core/registry/front-coded.ts';
import { KeyPile } from '../../../src/core/registry/key-pile.ts';
import { runToEnd } from './built-registry.ts';

const key = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 60 });

function tableOf(pairs: readonly (readonly [string, number])[]) {
  const pile = new KeyPile();
  for (const [text, value] of pairs) pile.add(text, value);
  return runToEnd(pile.table());
}

describe('a front-coded table', () => {
  it('answers like a map, for keys that are in it and keys that are not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat(0xffffff)), { maxLength: 300 }),
        fc.array(key),
        (pairs, others) => {
          const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
          const table = tableOf(pairs);
          for (const asked of [...pairs.map(([text]) => text), ...others]) {
            const expected = sorted.filter(([text]) => text === asked).map(([, value]) => value);
            expect(valuesOf(table, asked)).toEqual(expected);
          }
          sorted.forEach(([text, value], position) => {
            expect(entryAt(table, position)).toEqual({ key: text, value });
          });
        },
      ),
    );
  });

  it('finds a key that stands in many blocks', () => {
    const pairs = [['a', 1], ...Array.from({ length: 50 }, (_, index) => ['b', index]), ['c', 9]] as [
      string,
      number,
    ][];
    expect(valuesOf(tableOf(pairs), 'b')).toHaveLength(50);
  });

  it('refuses keys out of order', () => {
    const writer = new FrontCodedWriter();
    const bytes = Uint8Array.from([0x62, 0x61]);
    writer.add(bytes, 0, 1, 1);
    expect(() => writer.add(bytes, 1, 2, 2)).toThrow(/ascend/);
    expect(() => writer.add(new Uint8Array(300).fill(0x63), 0, 300, 3)).toThrow(/short/);
  });
});

it('a pile of many keys comes out sorted, also where they share a long beginning', () => {
  const keys = Array.from({ length: 45_000 }, (_, index) => `facebook:sama${(index * 7919) % 30_000}`);
  const table = tableOf(keys.map((text, index) => [text, index]));
  const expected = [...keys.entries()].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const found = keys.map((_, position) => entryAt(table, position));
  expect(found).toEqual(expected.map(([value, text]) => ({ key: text, value })));
});

it('no two accounts have one key', () => {
  const ids = ['1', '10', '255', '256', '61550000000101', '1710000000000000202', 'UCbimaLarasCendana000202'];
  const keys = ids.flatMap((id) => [
    idKeyBytes('youtube', id),
    idKeyBytes('facebook', id),
    handleKeyBytes('x', id),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(handleKeyBytes('threads', 'a')).not.toBe(handleKeyBytes('tiktok', 'a'));
});
