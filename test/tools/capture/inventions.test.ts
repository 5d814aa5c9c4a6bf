import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inventions } from './inventions.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijABCDEFGHIJ'), minLength: 1, maxLength: 20 });
const nothing = () => false;

describe('an invented word', () => {
  it('has as many letters in the same case, and is the same for the same word', () => {
    fc.assert(
      fc.property(letters, (real) => {
        const inventions = new Inventions(nothing);
        const made = inventions.word(real);
        expect(made).toHaveLength(real.length);
        expect(made.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a')).toBe(
          real.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a'),
        );
        expect(inventions.word(real)).toBe(made);
        expect(inventions.word(real.toLowerCase())).toBe(made.toLowerCase());
      }),
    );
  });

  it('is never one that is taken, and never that of another word', () => {
    const taken = new Set(
      Array.from({ length: 300 }, (_, index) => new Inventions(nothing).word('x'.repeat(4 + (index % 5)))),
    );
    const inventions = new Inventions((word) => taken.has(word));
    const made = Array.from({ length: 2000 }, (_, index) =>
      inventions.word(`nama${index.toString(36)}`.replace(/\d/g, 'x') + 'y'.repeat(index % 7)),
    );
    for (const word of made) expect(taken.has(word)).toBe(false);
    const real = new Set(
      Array.from(
        { length: 2000 },
        (_, index) => `nama${index.toString(36)}`.replace(/\d/g, 'x') + 'y'.repeat(index % 7),
      ),
    );
    expect(new Set(made).size).toBe(real.size);
  });

  it.each(['Прабово', 'أحمد', 'สมชาย', '김철수', '山田太郎', 'ꦧꦸꦢꦶ', 'नरेन्द्र'])(
    'keeps to its script: %s',
    (real) => {
      const made = new Inventions(nothing).word(real);
      expect(made).not.toBe(real);
      expect(made).toMatch(/^\p{L}+$/u);
      expect(made).not.toMatch(/\p{Script=Latin}/u);
      expect([...made]).toHaveLength([...real.replace(/\p{M}/gu, '')].length);
    },
  );

  it('is another each time where nobody is meant', () => {
    const inventions = new Inventions(nothing);
    expect(new Set(Array.from({ length: 20 }, () => inventions.freshWord('pemilihan'))).size).toBeGreaterThan(
      15,
    );
  });
});

describe('an invented number or token', () => {
  it('has the form of the real one and is not it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{4,20}$/), (real) => {
        const inventions = new Inventions(nothing);
        const made = inventions.number(real);
        expect(made).toMatch(/^[1-9]\d+$/);
        expect(made).toHaveLength(real.length);
        expect(made).not.toBe(real);
        expect(inventions.number(real)).toBe(made);
      }),
    );
    expect(new Inventions(nothing).number('0812')).toMatch(/^0\d{3}$/);
  });

  it('keeps what tells a token of its kind', () => {
    const inventions = new Inventions(nothing);
    expect(inventions.token('AZW1-x_9')).toMatch(/^[A-Z]{3}\d-[a-z]_\d$/);
    expect(inventions.token('UCabcdefghijklmnopqrstuv')).toMatch(/^UC[a-z]{22}$/);
    expect(inventions.token('AZW1-x_9')).toBe(inventions.token('AZW1-x_9'));
  });
});

it('one page always gives one fixture', () => {
  const draw = () => {
    const inventions = new Inventions(nothing);
    return ['Budi', 'Santoso', 'Budi']
      .map((word) => inventions.word(word))
      .concat(inventions.number('100012345678901'));
  };
  expect(draw()).toEqual(draw());
});
