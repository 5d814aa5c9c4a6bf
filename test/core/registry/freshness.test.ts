import { expect, it } from 'vitest';
import { freshnessAt } from '../../../src/core/registry/freshness.ts';

const index = { expires: '2026-12-01T00:00:00.000Z' };

it.each([
  ['2026-11-30T23:59:59Z', 'fresh'],
  ['2026-12-01T00:00:00Z', 'stale'],
  ['2026-12-07T23:59:59Z', 'stale'],
  ['2026-12-08T00:00:00Z', 'expired'],
  ['no time', 'expired'],
])('at %s the list is %s', (now, state) => {
  expect(freshnessAt(index, now)).toBe(state);
});
