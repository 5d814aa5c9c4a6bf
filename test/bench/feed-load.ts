import type { CDPSession, Page } from 'puppeteer-core';
import { facebookCases } from '../feeds/facebook/cases.ts';
import { facebookFeed } from '../feeds/facebook/feed.ts';
import { plainFeed } from '../feeds/feed-case.ts';

const organic = facebookCases.filter(
  (one) => one.place === 'feed' && one.expected(plainFeed).sponsorship === 'organic',
);
const ads = facebookCases.filter(
  (one) => one.place === 'feed' && one.expected(plainFeed).sponsorship === 'sponsored',
);

/** A page with ten kinds of posts, of which `adShare` (0 or 1) is an ad; the load is made of copies of them. */
export function loadPage(adShare: 0 | 1, seed: number): string {
  const chosen = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => organic[(seed * 3 + offset) % organic.length]);
  const last = adShare === 1 ? ads[seed % ads.length] : organic[(seed * 3 + 9) % organic.length];
  return facebookFeed([...chosen, last].filter((one) => one !== undefined));
}

/** How fast somebody scrolls: a screen each frame, so that every post is shown, or flinging past most of them. */
export type ScrollPace = 'screen' | 'fling';

/** Posts in one call into the page: a longer one would outlast what the browser's protocol waits for. */
const stage = 1000;

/** Scrolls to the end of a feed of `count` posts, in which twenty come in a frame whenever the end is near. */
export async function scrollLoad(page: Page, count: number, pace: ScrollPace = 'screen'): Promise<void> {
  for (let total = Math.min(stage, count); total < count; total += stage)
    await page.evaluate(scrollTo, total, pace === 'fling');
  await page.evaluate(scrollTo, count, pace === 'fling');
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Runs in the page. No named functions in here: our TypeScript loader would mark them with a helper it does not have. */
async function scrollTo(total: number, isFling: boolean): Promise<void> {
  const feed = document.querySelector('[data-replica-feed]');
  const kinds = [...(feed?.children ?? [])].slice(0, 10);
  const step = isFling ? 5000 : window.innerHeight * 0.9;
  let made = feed?.childElementCount ?? 0;
  let left = 0;
  while (made < total || left > 2) {
    for (let number = 0; left < 8000 && number < 20 && made < total; number += 1, made += 1) {
      const copy = kinds[made % kinds.length]?.cloneNode(true);
      if (copy !== undefined) feed?.append(copy);
    }
    window.scrollBy(0, step);
    left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Counters of the renderer; times are the main thread's own, in seconds. */
export async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
