import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { askBackground } from '../e2e/harness/ask-background.ts';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { serveSites } from '../e2e/harness/site-server.ts';
import { drawPoster, posters } from '../tools/draw-poster.ts';
import { pictureExtension } from '../tools/picture-extension.ts';
import { loadPage } from './feed-load.ts';
import type { BenchGroup } from './figure.ts';
import { median, percentile } from './median.ts';

const pictureHost = 'scontent.xx.fbcdn.net';
const rounds = 4;
const parts = [
  'ind.traineddata.gz',
  'tesseract-core-simd-lstm.wasm',
  'tesseract-core-simd-lstm.js',
  'worker.min.js',
];

/** What reading a poster costs, and whether a feed that is being scrolled feels it. */
export const pictures: BenchGroup = {
  name: 'pictures',
  async run() {
    const extension = pictureExtension('chrome-pictures');
    const bytes = parts.map((file) => statSync(join(extension.folder, 'pictures', file)).size);
    const drawn: Uint8Array[] = [];
    const sites = await serveSites({
      'www.facebook.com': () => ({ body: loadPage(0, 1) }),
      [pictureHost]: ({ url }) => ({
        headers: { 'content-type': 'image/png' },
        body: drawn[Number(url.searchParams.get('poster'))] ?? '',
      }),
    });
    const browser = await launchBrowser('chromium', { sites, extension: extension.folder });
    try {
      const asker = await browser.openExtensionPage('welcome/welcome.html');
      for (const poster of posters) drawn.push(await drawPoster(asker, poster));
      await browser.openExtensionPage('pictures/pictures.html');
      const read = async (number: number) => {
        const start = performance.now();
        const address = `https://${pictureHost}/p.png?poster=${number % posters.length}&round=${number}`;
        await askBackground(asker, 'recognise-picture', address);
        return performance.now() - start;
      };
      const root = browser.driver.process()?.pid ?? 0;
      const feed = await browser.newPage('https://www.facebook.com/');
      const alone = await frameTimes(feed, 4000);
      const before = residentMegabytes(root);
      const first = await read(0);
      const later: number[] = [];
      for (let round = 1; round <= rounds * posters.length; round += 1) later.push(await read(round));
      const held = residentMegabytes(root) - before;
      let isDone = false;
      const reading = (async () => {
        for (let round = 100; !isDone; round += 1) await read(round);
      })();
      const beside = await frameTimes(feed, 4000);
      isDone = true;
      await reading;
      await askBackground(asker, 'stop-picture', null);
      return [
        {
          name: 'part that reads pictures, unpacked (MB)',
          value: bytes.reduce((a, b) => a + b) / 1e6,
          budget: null,
        },
        { name: 'first poster, with the start of the engine (ms)', value: first, budget: null },
        { name: 'every further poster (ms, median)', value: median(later), budget: null },
        { name: 'memory of the engine while it runs (MB)', value: held, budget: null },
        {
          name: 'frame while scrolling, nothing read (ms, p95)',
          value: percentile(alone, 0.95),
          budget: null,
        },
        {
          name: 'frame while scrolling, posters read (ms, p95)',
          value: percentile(beside, 0.95),
          budget: null,
        },
      ];
    } finally {
      await browser.close();
      await sites.close();
      extension.discard();
    }
  },
};

/** Milliseconds between frames of a page that is scrolled to and fro. */
async function frameTimes(page: Page, duration: number): Promise<number[]> {
  await page.bringToFront();
  return page.evaluate(async (total) => {
    const times: number[] = [];
    const end = performance.now() + total;
    let last = performance.now();
    while (performance.now() < end) {
      window.scrollBy(0, times.length % 120 < 60 ? 25 : -25);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times;
  }, duration);
}

/** Memory of a process and all that it started. */
function residentMegabytes(root: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let kilobytes = 0;
  // Parents have smaller numbers than what they start, nearly always; a second pass finds the rest.
  for (let pass = 0; pass < 3; pass += 1)
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  for (const [pid = 0, , rss = 0] of rows) if (family.has(pid)) kilobytes += rss;
  return kilobytes / 1000;
}
