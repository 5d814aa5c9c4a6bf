import { metricsOf, scrollLoad } from './feed-load.ts';
import { type Candidate, withFeedPage } from './feed-page.ts';
import type { BenchGroup } from './figure.ts';
import { median } from './median.ts';

const posts = 400;
const runs = 3;
const counters = ['LayoutCount', 'RecalcStyleCount'];

/** On a page without ads the extension must not cause one layout or style recalculation more. */
export const layouts: BenchGroup = {
  name: 'layouts',
  async run() {
    const counted: Record<'ours' | 'none', Map<string, number>[]> = { ours: [], none: [] };
    for (let run = 0; run < runs; run += 1) {
      for (const candidate of ['ours', 'none'] as const) counted[candidate].push(await count(candidate));
    }
    return counters.map((name) => {
      const of = (candidate: 'ours' | 'none') =>
        median(counted[candidate].map((metrics) => metrics.get(name) ?? 0));
      return { name: `${name} beyond a page without us, no ads`, value: of('ours') - of('none'), budget: 0 };
    });
  },
};

function count(candidate: Candidate): Promise<Map<string, number>> {
  return withFeedPage(candidate, { adShare: 0, seed: 1 }, async ({ page, session }) => {
    await scrollLoad(page, posts);
    return metricsOf(session);
  });
}
