const burst = 20;
const millisecondsPerRead = 2000;

/**
 * How often one post may be read again: a video's ticking clock changes its post four times a second, yet
 * must not cost a reading each. A burst for posts that are still being built, then one every two seconds.
 */
export class ReadBudget {
  private left = burst;
  private since: number;

  constructor(now: number) {
    this.since = now;
  }

  take(now: number): boolean {
    const earned = Math.floor((now - this.since) / millisecondsPerRead);
    if (earned > 0) {
      this.left = Math.min(burst, this.left + earned);
      this.since += earned * millisecondsPerRead;
    }
    if (this.left === 0) return false;
    this.left -= 1;
    return true;
  }

  /** Milliseconds until the next reading is allowed. */
  wait(now: number): number {
    return Math.max(0, this.since + millisecondsPerRead - now);
  }
}
