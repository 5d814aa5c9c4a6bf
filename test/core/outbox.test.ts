import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAnswer, beginAttempt, isDue, type OutboxEntry, waitSeconds } from '../../src/core/outbox.ts';

const now = '2026-11-25T08:00:00.000Z';
const entry: OutboxEntry = {
  id: '0199a000-0000-7000-8000-000000000001',
  state: 'queued',
  createdAt: now,
  attempts: 0,
  nextAttempt: null,
  bodyHash: 'a'.repeat(64),
  receipt: null,
  trouble: null,
  advertiser: 'Relawan Cendana Maju',
  category: 'not-listed',
};
const later = { kind: 'try-later', code: 'status-503', detail: '', afterSeconds: null } as const;

describe('outbox entry', () => {
  it('is due at once, and again when its time has come', () => {
    expect(isDue(entry, now)).toBe(true);
    expect(isDue({ ...entry, nextAttempt: '2026-11-25T08:00:01.000Z' }, now)).toBe(false);
    expect(isDue({ ...entry, nextAttempt: now }, now)).toBe(true);
  });

  it('is due after a worker was stopped in the middle of sending it', () => {
    expect(isDue(beginAttempt(entry), now)).toBe(true);
  });

  it('is done with once receipted or refused', () => {
    const refused = afterAnswer(
      beginAttempt(entry),
      { kind: 'refused', code: 'conflict', detail: 'x' },
      now,
      0.5,
    );
    expect(refused).toMatchObject({ state: 'refused', nextAttempt: null, trouble: { code: 'conflict' } });
    expect(isDue(refused, '2030-01-01T00:00:00.000Z')).toBe(false);
  });

  it('waits at least as long as the hub asks', () => {
    const waiting = afterAnswer(beginAttempt(entry), { ...later, afterSeconds: 3600 }, now, 0.5);
    expect(waiting.nextAttempt).toBe('2026-11-25T09:00:00.000Z');
  });

  it('waits longer each time, between half and one and a half times the doubled wait, never over nine hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, chance) => {
          const wait = waitSeconds(attempts, chance);
          const middle = Math.min(30 * 2 ** (attempts - 1), 6 * 3600);
          expect(wait).toBeGreaterThanOrEqual(middle * 0.5);
          expect(wait).toBeLessThanOrEqual(middle * 1.5);
        },
      ),
    );
  });
});
