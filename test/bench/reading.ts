import { type ScrollPace, scrollLoad } from './feed-load.ts';
import { withFeedPage } from './feed-page.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { median } from './median.ts';
import { type OwnCost, traceOwnCost } from './trace.ts';

const posts = 2000;
const runs = 3;

/** What reading costs the page: thread time per post, its growth, and layouts forced by us. */
export const reading: BenchGroup = {
  name: 'reading',
  async run() {
    const costs: OwnCost[] = [];
    for (let run = 0; run < runs; run += 1) costs.push(await costOf(posts, 1, run, 'fling'));
    const long = await costOf(posts * 5, 1, 0, 'fling');
    const without = await costOf(posts, 0, 0, 'fling');
    const shown = await costOf(posts, 1, 0, 'screen');
    const shownWithout = await costOf(posts, 0, 0, 'screen');
    const all = [...costs, long, without, shown, shownWithout];
    const figure = (name: string, value: number, budget: number | null): Figure => ({ name, value, budget });
    return [
      figure(`thread time per post, ${posts} posts flung past, 10 % ads (µs)`, perPost(costs, posts), 60),
      figure(`the same with ${posts * 5} posts (µs)`, long.microseconds / (posts * 5), 60),
      figure('the same without ads (µs)', without.microseconds / posts, null),
      figure('each post on screen, 10 % ads (µs)', shown.microseconds / posts, 60),
      figure('the same without ads (µs)', shownWithout.microseconds / posts, null),
      figure('longest call of ours (ms of thread time)', Math.max(...all.map(({ longest }) => longest)), 50),
      figure('layouts forced by us, no ads', without.forcedLayouts + shownWithout.forcedLayouts, 0),
      figure(
        'most layouts forced by us in one frame, with ads',
        Math.max(...all.map(({ mostLayoutsPerFrame }) => mostLayoutsPerFrame)),
        1,
      ),
    ];
  },
};

function perPost(costs: readonly OwnCost[], count: number): number {
  return median(costs.map(({ microseconds }) => microseconds / count));
}

function costOf(count: number, adShare: 0 | 1, seed: number, pace: ScrollPace): Promise<OwnCost> {
  return withFeedPage('ours', { adShare, seed }, ({ page }) =>
    traceOwnCost(page, () => scrollLoad(page, count, pace)),
  );
}
