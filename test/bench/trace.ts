import type { Page } from 'puppeteer-core';
import { fields, list, type Parser, text } from '../../src/core/parse.ts';

const categories = ['devtools.timeline', 'v8.execute', 'v8'];

/** What content scripts of any extension cost in a traced page. */
export interface OwnCost {
  /** Main-thread time of all their function calls, in microseconds. */
  microseconds: number;
  /** Longest single call, in milliseconds of thread time. */
  longest: number;
  /** Layouts that ran inside one of their calls, in all and at most between two frames. */
  forcedLayouts: number;
  mostLayoutsPerFrame: number;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur: number;
  tdur: number;
  /** Process and thread: the extension's own pages are traced too. */
  thread: string;
  ours: boolean;
}

/** Runs work while tracing and adds up what content scripts spent. */
export async function traceOwnCost(page: Page, work: () => Promise<void>): Promise<OwnCost> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  const events = parseTrace(JSON.parse(new TextDecoder().decode(trace)));
  const ours = events.filter(({ name, ours: isOurs }) => name === 'FunctionCall' && isOurs);
  const forced = events.filter(
    ({ name, ts, thread }) =>
      name === 'Layout' &&
      ours.some((call) => call.thread === thread && call.ts <= ts && ts <= call.ts + call.dur),
  );
  const frames = events.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  return {
    microseconds: ours.reduce((sum, { tdur }) => sum + tdur, 0),
    longest: Math.max(0, ...ours.map(({ tdur }) => tdur / 1000)),
    forcedLayouts: forced.length,
    mostLayoutsPerFrame: mostBetween(
      forced.map(({ ts }) => ts),
      frames,
    ),
  };
}

/** The largest number of times that fall between two neighbouring marks. */
function mostBetween(times: readonly number[], marks: readonly number[]): number {
  const sorted = [...marks].sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const time of times) {
    const frame = sorted.findLastIndex((mark) => mark <= time);
    counts.set(frame, (counts.get(frame) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const parseEvent: Parser<TraceEvent> = (value, path) => {
  const from = fields(value, path);
  const number = (name: string) => (typeof from[name] === 'number' ? from[name] : 0);
  return {
    name: text(500)(from.name ?? '', `${path}.name`),
    ts: number('ts'),
    dur: number('dur'),
    tdur: number('tdur'),
    thread: `${number('pid')}/${number('tid')}`,
    ours: JSON.stringify(from.args ?? {}).includes('chrome-extension://'),
  };
};

function parseTrace(value: unknown): TraceEvent[] {
  const { traceEvents } = fields(value, 'trace');
  return list(parseEvent, 5_000_000)(traceEvents, 'traceEvents');
}
