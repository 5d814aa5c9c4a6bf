import type { Page } from 'puppeteer-core';
import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { until } from '../../e2e/harness/until.ts';
import { ReplayedPosts } from './posts.ts';
import { scrollThrough } from './scroll.ts';

/** Long enough for labels that appear late or blink, in milliseconds. */
const settle = 1800;

/** Opens a page, scrolls to its end and back, and says what was read of every post; `wait` more milliseconds at the end. */
export async function readPage(
  browser: ExtensionBrowser,
  url: URL,
  wait: number,
): Promise<readonly DiagnosedPost[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1400 });
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  const posts = new ReplayedPosts();
  const look = async () => posts.add(await onScreen(browser, page));
  // On a busy machine the first page is there long before the extension has read its settings.
  const world = await browser.contentScript(page);
  await until('the reader to start', () => world.evaluate(() => globalThis.saksiIklan !== undefined));
  await pause(300);
  await scrollThrough(page, 'down', look);
  await pause(settle + wait);
  // Once more upwards: labels that came late belong to posts that had left the screen.
  await scrollThrough(page, 'up', look);
  await page.close();
  return posts.all();
}

async function onScreen(browser: ExtensionBrowser, page: Page) {
  const world = await browser.contentScript(page);
  return until('the worker to judge what is on screen', async () => {
    const posts = await world.evaluate(() => globalThis.saksiIklan?.posts() ?? []);
    return posts.every((post) => post.sponsorship === 'organic' || post.judgement !== null) ? posts : null;
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
