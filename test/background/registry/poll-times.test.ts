import { expect, it, vi } from 'vitest';

// The polyfill refuses to be loaded outside an extension; nothing of it is used here.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { nextPoll } = await import('../../../src/background/registry/poll-times.ts');

const now = '2026-11-25T00:00:00.000Z';
const hours = (failures: number, chance: number) =>
  (Date.parse(nextPoll(now, failures, chance)) - Date.parse(now)) / 3_600_000;

it('asks again in 3 to 9 hours after a success', () => {
  expect([hours(0, 0), hours(0, 0.5), hours(0, 1)]).toEqual([3, 6, 9]);
});

it('waits longer after each failure, with a lot drawn, a day at most', () => {
  expect([1, 2, 3, 4].map((failures) => hours(failures, 0))).toEqual([0.25, 0.5, 1, 2]);
  expect(hours(1, 1)).toBe(0.5);
  expect(hours(50, 1)).toBe(24);
});
