import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpGet } from '../../../src/background/registry/http-get.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that sends a byte every so often, until the client gives up. */
function drip(every: number): void {
  vi.stubGlobal('fetch', async (_url: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        const timer = setInterval(() => stream.enqueue(new Uint8Array(1)), every);
        signal.addEventListener('abort', () => {
          clearInterval(timer);
          stream.error(signal.reason);
        });
      },
    });
    return new Response(body);
  });
}

async function codeAfter(milliseconds: number, maxLength = 1000): Promise<string> {
  let code = 'still waiting';
  httpGet('https://mirror.test/a', { maxLength }).catch((error) => {
    code = error.code;
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return code;
}

describe('a file', () => {
  it.each([
    ['nothing comes', 1e9, 14_900, 'still waiting'],
    ['nothing comes', 1e9, 15_100, 'timed-out'],
    ['something comes now and then, for ever', 10_000, 119_900, 'still waiting'],
    ['something comes now and then, for ever', 10_000, 120_100, 'timed-out'],
  ])('of which %s (every %d ms) is after %d ms: %s', async (_what, every, after, expected) => {
    drip(every);
    expect(await codeAfter(after)).toBe(expected);
  });

  it('that is longer than it may be is given up before its end', async () => {
    drip(10);
    expect(await codeAfter(100, 5)).toBe('too-long');
  });
});
