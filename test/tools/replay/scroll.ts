import type { Page } from 'puppeteer-core';

const mostSteps = 600;

/** Goes through a page from end to end, calling `look` at each stop; a page may grow while it is scrolled. */
export async function scrollThrough(
  page: Page,
  direction: 'down' | 'up',
  look: () => Promise<void>,
): Promise<void> {
  await look();
  for (let step = 0; step < mostSteps; step += 1) {
    const moved = await page.evaluate(scrollOnce, direction === 'down' ? 0.85 : -0.85);
    await new Promise((resolve) => setTimeout(resolve, 160));
    await look();
    if (!moved) return;
  }
}

/** Runs in the page: moves the window, or the largest scrolling element where the window itself does not scroll. */
function scrollOnce(share: number): boolean {
  const root = document.scrollingElement ?? document.documentElement;
  let target: Element = root;
  if (root.scrollHeight <= window.innerHeight + 1) {
    for (const element of document.querySelectorAll('div,main,section')) {
      const scrolls = element.scrollHeight > element.clientHeight + 50 && element.clientHeight > 300;
      if (scrolls && /auto|scroll/.test(getComputedStyle(element).overflowY)) {
        target = element;
        break;
      }
    }
  }
  const before = target.scrollTop;
  target.scrollBy({ top: window.innerHeight * share, behavior: 'instant' });
  return Math.abs(target.scrollTop - before) > 1;
}
