import { scrollLoad } from './feed-load.ts';
import { type Candidate, withFeedPage } from './feed-page.ts';
import type { BenchGroup } from './figure.ts';
import { traceOwnCost } from './trace.ts';

const posts = 300;

/** Searches the whole document's text for a label at each change of the page. */
const textSearch = `
const words = ['Sponsored', 'Bersponsor', 'Disponsori', 'Ditaja'];
let found = 0;
new MutationObserver(() => {
  const text = document.body?.innerText ?? '';
  found = words.reduce((count, word) => count + text.split(word).length - 1, 0);
}).observe(document, { subtree: true, childList: true, characterData: true });
`;

/** Works out the computed style of every element that holds a letter, in each post that is added. */
const letterStyles = `
let found = 0;
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (!(node instanceof Element)) continue;
    let visible = '';
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { display, visibility, opacity, fontSize } = getComputedStyle(walker.currentNode.parentElement);
      if (display !== 'none' && visibility === 'visible' && opacity !== '0' && fontSize !== '0px') visible += walker.currentNode.data;
    }
    if (/Sponsored|Bersponsor|Disponsori|Ditaja/.test(visible)) found += 1;
  }
}).observe(document, { subtree: true, childList: true });
`;

/** Two naive readers on the same pages, as a yardstick: their cost per post, and how many times ours it is. */
export const yardsticks: BenchGroup = {
  name: 'yardsticks',
  async run() {
    const ours = await costPerPost('ours');
    const search = await costPerPost({ contentScript: textSearch });
    const styles = await costPerPost({ contentScript: letterStyles });
    return [
      { name: `ours, ${posts} posts (µs a post)`, value: ours, budget: null },
      { name: 'a full-document text search on each mutation (µs a post)', value: search, budget: null },
      { name: '… times ours', value: search / ours, budget: null },
      { name: 'computed style of every letter (µs a post)', value: styles, budget: null },
      { name: '… times ours', value: styles / ours, budget: null },
    ];
  },
};

function costPerPost(candidate: Candidate): Promise<number> {
  return withFeedPage(candidate, { adShare: 1, seed: 1 }, async ({ page }) => {
    const { microseconds } = await traceOwnCost(page, () => scrollLoad(page, posts));
    return microseconds / posts;
  });
}
