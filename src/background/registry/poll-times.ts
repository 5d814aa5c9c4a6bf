import { StorageItem } from '../../browser/storage-item.ts';
import { integer } from '../../core/parse.ts';

/** Failures in a row. */
export const failureCount = new StorageItem<number>('registryFailures', integer(0, 1_000), 0);

const hour = 60 * 60 * 1000;
const longestWait = 24 * hour;

/**
 * When to ask the mirrors again. After a success in 3 to 9 hours, evenly spread, so that millions of
 * devices do not come together; after failures as Safe Browsing does: 15 minutes times 1 to 2, doubled each
 * time, at most a day. `chance` is a number from 0 to 1.
 */
export function nextPoll(now: string, failures: number, chance: number): string {
  const wait =
    failures === 0
      ? 6 * hour * (0.5 + chance)
      : Math.min(2 ** Math.min(failures - 1, 10) * 0.25 * hour * (chance + 1), longestWait);
  return new Date(Date.parse(now) + wait).toISOString();
}
