import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { serveSites } from '../e2e/harness/site-server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { loadPage, metricsOf, scrollLoad } from './feed-load.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { measuredPage, traceOwnCost } from './trace.ts';

const posts = 1000;
const runs = 3;
const address = 'https://www.facebook.com/';

/** What reading costs a page: thread time per post, layouts, and style recalculations with and without us. */
export async function benchReading(): Promise<Figure[]> {
  const costs = [];
  for (let run = 0; run < runs; run += 1) costs.push(await costOf(posts, run));
  const long = await costOf(posts * 3, 0);
  const perPost = median(costs.map(({ microseconds }) => microseconds / posts));
  const counts = await layoutCounts();
  return [
    { name: `thread time per post, ${posts} posts, 10 % ads (µs)`, value: perPost, budget: 60 },
    { name: `the same with ${posts * 3} posts (µs)`, value: long.microseconds / (posts * 3), budget: 60 },
    {
      name: 'longest call of ours (ms)',
      value: Math.max(...costs.map(({ longest }) => longest)),
      budget: 50,
    },
    {
      name: 'layouts forced by us, page with ads',
      value: median(costs.map(({ forcedLayouts }) => forcedLayouts)),
      budget: null,
    },
    ...counts,
  ];
}

async function costOf(count: number, seed: number) {
  const sites = await serveSites({ 'www.facebook.com': () => ({ body: loadPage(1, seed) }) });
  const browser = await launchBrowser('chromium', { sites, extension: builtExtension('chrome') });
  try {
    const page = await measuredPage(browser.driver, address);
    return await traceOwnCost(page, () => scrollLoad(page, count));
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** On a page without ads the extension must not cause one layout or style recalculation more. */
async function layoutCounts(): Promise<Figure[]> {
  const counted: Record<'with' | 'without', Map<string, number>[]> = { with: [], without: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const state of ['with', 'without'] as const) counted[state].push(await countOnce(state === 'with'));
  }
  return ['LayoutCount', 'RecalcStyleCount'].map((name) => {
    const of = (state: 'with' | 'without') => median(counted[state].map((metrics) => metrics.get(name) ?? 0));
    return { name: `${name} beyond a page without us, no ads`, value: of('with') - of('without'), budget: 0 };
  });
}

async function countOnce(isOn: boolean): Promise<Map<string, number>> {
  const sites = await serveSites({ 'www.facebook.com': () => ({ body: loadPage(0, 1) }) });
  const empty = emptyExtension();
  const browser = await launchBrowser('chromium', {
    sites,
    extension: isOn ? builtExtension('chrome') : empty,
  });
  try {
    const page = await measuredPage(browser.driver, address);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await scrollLoad(page, 400);
    return await metricsOf(session);
  } finally {
    await browser.close();
    await sites.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

/** An extension that does nothing, so that both measurements differ in ours alone. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html', default_title: 'Nothing' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'popup.html'), '');
  return folder;
}
