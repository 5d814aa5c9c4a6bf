import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadBudget } from '../../src/content/read-budget.ts';

describe('ReadBudget', () => {
  it('never allows more than a burst and one reading every two seconds, however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 300 }), (pauses) => {
        const budget = new ReadBudget(0);
        let now = 0;
        let taken = 0;
        for (const pause of pauses) {
          now += pause;
          if (budget.take(now)) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(20 + Math.floor(now / 2000));
      }),
    );
  });

  it('allows a reading again after the wait that it names', () => {
    const budget = new ReadBudget(0);
    while (budget.take(100));
    expect(budget.take(100)).toBe(false);
    expect(budget.take(100 + budget.wait(100))).toBe(true);
  });
});
