import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again every 50 ms until the answer is neither null, undefined nor false, for at most `limit` ms. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limit = 10_000,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${limit} ms in vain for ${what}.`);
    await sleep(50);
  }
}
