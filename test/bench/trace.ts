import type { Browser, Page } from 'puppeteer-core';
import { fields, list, type Parser, text } from '../../src/core/parse.ts';

const categories = ['devtools.timeline', 'v8.execute', 'v8'];

/** What the extension's own functions cost in a traced page. */
export interface OwnCost {
  /** Main-thread time of all our function calls, in microseconds. */
  microseconds: number;
  /** Longest single call, in milliseconds of wall time. */
  longest: number;
  /** Layouts that ran inside one of our calls. */
  forcedLayouts: number;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur: number;
  tdur: number;
  ours: boolean;
}

/** Runs work while tracing and adds up what content scripts of any extension spent. */
export async function traceOwnCost(page: Page, work: () => Promise<void>): Promise<OwnCost> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  const events = parseTrace(JSON.parse(new TextDecoder().decode(trace)));
  const ours = events.filter(({ name, ours: isOurs }) => name === 'FunctionCall' && isOurs);
  const layouts = events.filter(({ name }) => name === 'Layout');
  return {
    microseconds: ours.reduce((sum, { tdur }) => sum + tdur, 0),
    longest: Math.max(0, ...ours.map(({ dur }) => dur / 1000)),
    forcedLayouts: layouts.filter(({ ts }) => ours.some((call) => call.ts <= ts && ts <= call.ts + call.dur))
      .length,
  };
}

const parseEvent: Parser<TraceEvent> = (value, path) => {
  const from = fields(value, path);
  const number = (name: string) => (typeof from[name] === 'number' ? from[name] : 0);
  return {
    name: text(500)(from.name ?? '', `${path}.name`),
    ts: number('ts'),
    dur: number('dur'),
    tdur: number('tdur'),
    ours: JSON.stringify(from.args ?? {}).includes('chrome-extension://'),
  };
};

function parseTrace(value: unknown): TraceEvent[] {
  const { traceEvents } = fields(value, 'trace');
  return list(parseEvent, 5_000_000)(traceEvents, 'traceEvents');
}

/** A page that counts thread time, so that other work on the machine does not show. */
export async function measuredPage(driver: Browser, address: string): Promise<Page> {
  const page = await driver.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  return page;
}
