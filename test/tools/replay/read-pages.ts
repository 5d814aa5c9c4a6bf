import type { Page } from 'puppeteer-core';
import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { launchBrowser } from '../../e2e/harness/launch-browser.ts';
import { serveSites } from '../../e2e/harness/site-server.ts';
import { until } from '../../e2e/harness/until.ts';
import { ReplayedPosts } from './posts.ts';
import { scrollThrough } from './scroll.ts';

/** Long enough for labels that appear late or blink, in milliseconds. */
const settle = 1800;

interface Reading {
  /** Folder of the built extension that reads. */
  extension: string;
  /** The address that each page is opened as. */
  url: URL;
  /** How much longer to wait at the end of each page, in milliseconds. */
  wait: number;
  /** The instant that the worker takes for now. Null: the real one. */
  now: string | null;
}

/** Opens pages one after the other in headless Chromium, and hands over what the extension reads of each. */
export async function readPages<T extends { html: string | Uint8Array }>(
  pages: Iterable<T>,
  { extension, url, wait, now }: Reading,
  onRead: (page: T, posts: readonly DiagnosedPost[]) => void,
): Promise<void> {
  const sites = await serveSites({ [url.hostname]: () => ({ status: 404, body: '' }) });
  const browser = await launchBrowser('chromium', { sites, extension, language: 'id' });
  try {
    if (now !== null) await setClock(browser, now);
    for (const page of pages) {
      sites.answer(url.hostname, (request) =>
        request.url.href === url.href ? { body: page.html } : { status: 404, body: '' },
      );
      onRead(page, await readPage(browser, url, wait));
    }
  } finally {
    await browser.close();
    await sites.close();
  }
}

async function readPage(browser: ExtensionBrowser, url: URL, wait: number) {
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

/** Moves the worker's clock; the extension itself has no switch for this. */
async function setClock(browser: ExtensionBrowser, now: string): Promise<void> {
  const worker = await browser.background();
  await worker.evaluate((world, instant) => {
    const real = world.Date.now.bind(world.Date);
    const offset = Date.parse(instant) - real();
    world.Date.now = () => real() + offset;
  }, now);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
