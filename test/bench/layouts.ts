import { metricsOf, scrollLoad } from './feed-load.ts';
import { type Candidate, withFeedPage } from './feed-page.ts';
import type { BenchGroup } from './figure.ts';
import { median } from './median.ts';

const posts = 400;
const runs = 5;
const counters = ['LayoutCount', 'RecalcStyleCount'];
/** Milliseconds after which a page is drawn and at rest. */
const rest = 1500;

/** Any script that an extension has run at `document_start` makes Chromium draw an arriving page in more steps. */
const candidates = { ours: 'ours', none: 'none', empty: { contentScript: '// nothing' } } as const;
type Name = keyof typeof candidates;
type Counts = Map<string, number>;

/** On a page without ads the extension must not cause one layout or style recalculation more. */
export const layouts: BenchGroup = {
  name: 'layouts',
  async run() {
    const counted: Record<Name, { loading: Counts; scrolling: Counts }[]> = { ours: [], none: [], empty: [] };
    for (let run = 0; run < runs; run += 1) {
      for (const name of ['ours', 'none', 'empty'] as const)
        counted[name].push(await count(candidates[name]));
    }
    return counters.flatMap((counter) => {
      const of = (name: Name, phase: 'loading' | 'scrolling') =>
        median(counted[name].map((one) => one[phase].get(counter) ?? 0));
      const beyond = (name: Name, phase: 'loading' | 'scrolling') => of('ours', phase) - of(name, phase);
      return [
        {
          name: `${counter} beyond no extension, scrolling, no ads`,
          value: beyond('none', 'scrolling'),
          budget: 0,
        },
        { name: `${counter} beyond no extension, loading`, value: beyond('none', 'loading'), budget: null },
        {
          name: `${counter} beyond an empty content script, loading`,
          value: beyond('empty', 'loading'),
          budget: 0,
        },
      ];
    });
  },
};

function count(candidate: Candidate): Promise<{ loading: Counts; scrolling: Counts }> {
  return withFeedPage(candidate, { adShare: 0, seed: 1 }, async ({ page, session }) => {
    await new Promise((resolve) => setTimeout(resolve, rest));
    const loading = await metricsOf(session);
    await scrollLoad(page, posts);
    const all = await metricsOf(session);
    const scrolling = new Map([...all].map(([name, value]) => [name, value - (loading.get(name) ?? 0)]));
    return { loading, scrolling };
  });
}
