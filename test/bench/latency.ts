import type { Page } from 'puppeteer-core';
import { until } from '../e2e/harness/until.ts';
import { type FeedPage, withFeedPage } from './feed-page.ts';
import type { BenchGroup } from './figure.ts';
import { percentile } from './median.ts';

const warmSamples = 40;
const coldSamples = 12;

/** From the moment a post is on screen to its badge, with the worker awake and with the worker stopped. */
export const latency: BenchGroup = {
  name: 'latency',
  run() {
    return withFeedPage('ours', { adShare: 1, seed: 0 }, async (feed) => {
      const warm = await samples(feed, warmSamples, async () => {});
      const cold = await samples(feed, coldSamples, () => feed.browser.stopBackground());
      return [
        { name: 'post on screen → badge, worker warm (ms, p95)', value: percentile(warm, 0.95), budget: 100 },
        {
          name: 'post on screen → badge, worker asleep (ms, p95)',
          value: percentile(cold, 0.95),
          budget: 400,
        },
      ];
    });
  },
};

/** More ads than this among ten posts, and the reader no longer believes its rules. */
const adsPerPage = 5;

async function samples(feed: FeedPage, count: number, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < count; sample += 1) {
    if (sample % adsPerPage === 0) await openAnew(feed);
    await before();
    times.push(await timeToBadge(feed.page, sample));
  }
  return times;
}

/** Until the ad that the page brings along, its last post, has its badge. */
async function openAnew({ browser, page }: FeedPage): Promise<void> {
  await page.reload();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await until('the first badge', async () => (await browser.inShadow(page, '.badge')).length > 0);
}

/** Puts an ad of its own words on top of the feed and waits until something of ours stands in it; fails after ten seconds. */
function timeToBadge(page: Page, sample: number): Promise<number> {
  return page.evaluate((number) => {
    const feed = document.querySelector('[data-replica-feed]');
    const ad = [...(feed?.children ?? [])].at(-1)?.cloneNode(true);
    if (!(ad instanceof Element) || feed === null) throw new Error('The feed has no ad.');
    // It must say something new to be judged anew.
    const message = ad.querySelector('[data-ad-preview="message"],[data-ad-rendering-role="story_message"]');
    message?.append(` Edisi ${number}-${Math.round(performance.now())}.`);
    const started = performance.now();
    window.scrollTo(0, 0);
    feed.prepend(ad);
    return new Promise<number>((resolve, reject) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - started);
      });
      observer.observe(ad, { childList: true, subtree: true });
      setTimeout(() => reject(new Error(`No badge came to sample ${number}.`)), 10_000);
    });
  }, sample);
}
