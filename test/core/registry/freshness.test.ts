import { expect, it } from 'vitest';
import { freshnessAt, freshnessOf, worse } from '../../../src/core/registry/freshness.ts';

const facts = { expires: '2026-12-01T00:00:00.000Z', revocationsExpire: '2026-12-10T00:00:00.000Z' };

it.each([
  ['2026-11-30T23:59:59Z', 'fresh'],
  ['2026-12-01T00:00:00Z', 'stale'],
  ['2026-12-07T23:59:59Z', 'stale'],
  ['2026-12-08T00:00:00Z', 'expired'],
  ['no time', 'expired'],
])('at %s the list is %s', (now, state) => {
  expect(freshnessAt(facts, now)).toBe(state);
});

it('gives revocations no grace: what may have been withdrawn is never called official', () => {
  const soon = { ...facts, revocationsExpire: '2026-11-25T00:00:00.000Z' };
  expect(freshnessAt(soon, '2026-11-24T23:00:00Z')).toBe('fresh');
  expect(freshnessAt(soon, '2026-11-25T00:00:00Z')).toBe('expired');
});

it('takes the worse of two', () => {
  expect(worse('fresh', 'stale')).toBe('stale');
  expect(worse('expired', 'fresh')).toBe('expired');
  expect(worse('fresh', freshnessOf(facts.expires, '2026-11-01T00:00:00Z'))).toBe('fresh');
});
