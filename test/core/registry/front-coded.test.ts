import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleKeyBytes, idKeyBytes } from '../../../src/core/registry/account-key-bytes.ts';
import { entryAt, FrontCodedWriter, valuesOf } from '../../../src/core/registry/front-coded.ts';
import { sortKeys } from '../../../src/core/registry/sort-keys.ts';
import { runToEnd } from './built-registry.ts';

const key = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 60 });

function tableOf(pairs: readonly (readonly [string, number])[]) {
  const writer = new FrontCodedWriter();
  for (const [text, value] of pairs) writer.add(text, value);
  return writer.finish();
}

describe('a front-coded table', () => {
  it('answers like a map, for keys that are in it and keys that are not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat(0xffffff)), { maxLength: 300 }),
        fc.array(key),
        (pairs, others) => {
          const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
          const table = tableOf(sorted);
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
    writer.add('b', 1);
    expect(() => writer.add('a', 2)).toThrow(/ascend/);
  });
});

it('sortKeys sorts like sort, also what shares a long beginning', () => {
  const keys = Array.from({ length: 45_000 }, (_, index) => `facebook:sama${(index * 7919) % 45_000}`);
  const found: string[] = [];
  runToEnd(sortKeys([...keys], (sorted) => found.push(...sorted)));
  expect(found).toEqual([...keys].sort());
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
