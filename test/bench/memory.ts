import type { CDPSession } from 'puppeteer-core';
import { scrollLoad } from './feed-load.ts';
import { type Candidate, withFeedPage } from './feed-page.ts';
import type { BenchGroup } from './figure.ts';
import { median } from './median.ts';

const posts = 5000;
const runs = 3;
const megabyte = 1_000_000;

/** What a tab holds for us after a long feed, garbage collected, and whether it goes on growing while nothing is new. */
export const memory: BenchGroup = {
  name: 'memory',
  async run() {
    const ours: Held[] = [];
    const none: Held[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await held('ours'));
      none.push(await held('none'));
    }
    const difference = (moment: keyof Held) =>
      median(ours.map((one) => one[moment])) - median(none.map((one) => one[moment]));
    return [
      { name: `memory of ours after ${posts} posts (MB)`, value: difference('after') / megabyte, budget: 3 },
      {
        name: 'its growth while scrolling to and fro (MB)',
        value: (difference('later') - difference('after')) / megabyte,
        budget: 0.3,
      },
    ];
  },
};

interface Held {
  after: number;
  later: number;
}

function held(candidate: Candidate): Promise<Held> {
  return withFeedPage(candidate, { adShare: 1, seed: 1 }, async ({ page, session }) => {
    await scrollLoad(page, posts);
    const after = await heap(session);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        window.scrollTo(0, turn % 2 === 0 ? 0 : document.documentElement.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    });
    return { after, later: await heap(session) };
  });
}

/** Bytes of script objects and of what the browser keeps for them, after garbage collection. */
async function heap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const embedder = 'embedderHeapUsedSize' in usage ? Number(usage.embedderHeapUsedSize) : 0;
  return usage.usedSize + embedder;
}
