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
      await until(
        'the first badge',
        async () => (await feed.browser.inShadow(feed.page, '.badge')).length > 0,
      );
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

async function samples({ page }: FeedPage, count: number, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < count; sample += 1) {
    await before();
    times.push(await timeToBadge(page, sample));
  }
  return times;
}

/** Puts an ad of its own words on top of the feed and waits until something of ours stands in it. */
function timeToBadge(page: Page, sample: number): Promise<number> {
  return page.evaluate((number) => {
    const feed = document.querySelector('[data-replica-feed]');
    const ad = [...(feed?.children ?? [])].at(-1)?.cloneNode(true);
    if (!(ad instanceof Element) || feed === null) throw new Error('The feed has no ad.');
    // The copy must not bring the badge of its original along, and must say something new to be judged anew.
    const post = ad.querySelector('[aria-posinset]') ?? ad;
    for (const child of [...post.children])
      if (child.childElementCount === 0 && child.attributes.length === 0) child.remove();
    const message = ad.querySelector('[data-ad-preview="message"],[data-ad-rendering-role="story_message"]');
    message?.append(` Edisi ${number}-${Math.round(performance.now())}.`);
    const started = performance.now();
    window.scrollTo(0, 0);
    feed.prepend(ad);
    return new Promise<number>((resolve) => {
      const before = post.childElementCount;
      const observer = new MutationObserver(() => {
        if (post.childElementCount <= before) return;
        observer.disconnect();
        resolve(performance.now() - started);
      });
      observer.observe(post, { childList: true });
    });
  }, sample);
}
