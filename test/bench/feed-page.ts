import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { serveSites } from '../e2e/harness/site-server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { makeExtension } from './empty-extension.ts';
import { loadPage } from './feed-load.ts';

/** Ours, none at all, or a yardstick's content script. */
export type Candidate = 'ours' | 'none' | { contentScript: string };

export interface FeedPage {
  browser: ExtensionBrowser;
  page: Page;
  session: CDPSession;
}

/** Opens the Facebook replica in a fresh browser with one extension in it, and closes all of it after the work. */
export async function withFeedPage<T>(
  candidate: Candidate,
  { adShare, seed }: { adShare: 0 | 1; seed: number },
  work: (feed: FeedPage) => Promise<T>,
): Promise<T> {
  const made =
    candidate === 'ours' ? null : makeExtension(candidate === 'none' ? null : candidate.contentScript);
  const sites = await serveSites({ 'www.facebook.com': () => ({ body: loadPage(adShare, seed) }) });
  const browser = await launchBrowser('chromium', { sites, extension: made ?? builtExtension('chrome') });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('https://www.facebook.com/');
    return await work({ browser, page, session });
  } finally {
    await browser.close();
    await sites.close();
    if (made !== null) rmSync(made, { recursive: true, force: true });
  }
}
