import { createWorker, type Worker as Engine, OEM, type Page } from 'tesseract.js';
import { browser } from '../browser/api.ts';
import { logError } from '../browser/log.ts';
import { sightingLimits } from '../core/sighting.ts';

/** Lines that the engine is less sure of (of 100) are patterns and faces rather than letters. */
const sureEnough = 55;
/** The engine takes some hundred megabytes: it ends when there was no picture for so long, in milliseconds. */
const idle = 30_000;

let engine: Promise<Engine> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The text in a picture, line by line; empty where there is none. */
export async function recognise(picture: Blob, signal: AbortSignal): Promise<string> {
  clearTimeout(timer);
  try {
    engine ??= startEngine();
    const running = await engine;
    signal.throwIfAborted();
    const { data } = await Promise.race([
      running.recognize(picture, {}, { blocks: true }),
      whenAborted(signal),
    ]);
    return readLines(data).slice(0, sightingLimits.imageText);
  } finally {
    timer = setTimeout(() => void stopEngine(), idle);
  }
}

/** Ends the engine, whatever it is doing: there is no other way to end a reading before it is done. */
export async function stopEngine(): Promise<void> {
  clearTimeout(timer);
  const running = engine;
  engine = null;
  const ready = await running?.catch(() => null);
  await ready?.terminate();
}

function startEngine(): Promise<Engine> {
  const file = (name: string) => browser.runtime.getURL(`pictures/${name}`);
  const starting = createWorker('ind', OEM.LSTM_ONLY, {
    workerPath: file('worker.min.js'),
    // With every path given, the engine has no reason to ask the net for anything.
    corePath: file('tesseract-core-simd-lstm.js'),
    langPath: file('').replace(/\/$/, ''),
    workerBlobURL: false,
    cacheMethod: 'none',
    errorHandler: (error: unknown) => logError('picture-engine', error),
  });
  // A start that failed must not be kept for good.
  starting.catch(() => {
    engine = null;
  });
  return starting;
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function readLines({ blocks }: Page): string {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .filter(({ confidence }) => confidence >= sureEnough)
    .map(({ text }) => text.trim())
    .join('\n');
}
