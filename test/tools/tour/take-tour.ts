import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { until } from '../../e2e/harness/until.ts';
import { ReplayedPosts } from '../replay/posts.ts';
import { scrollThrough } from '../replay/scroll.ts';
import { foundTable } from './table.ts';

export interface TourParts {
  browser: ExtensionBrowser;
  addresses: readonly string[];
  /** Where the pictures go. */
  folder: string;
}

/** Visits every site as a voter would, then reports one post as a volunteer would. */
export async function takeTour({ browser, addresses, folder }: TourParts): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const found = [];
  for (const address of addresses) {
    const site = new URL(address).hostname.replace('www.', '');
    console.log(`Reading ${site} …`);
    const page = await browser.newPage(address);
    found.push({ site, posts: await readFeed(browser, page) });
    await until('the badges', async () => (await browser.inShadow(page, '.badge')).length > 0);
    await page.screenshot({ path: join(folder, `feed-${site}.png`) });
    await openCard(browser, page, join(folder, `card-${site}.png`));
    await showDark(browser, page, join(folder, `feed-${site}-dark.png`));
    await page.close();
  }
  console.log(`\n${foundTable(found)}\n`);
  await sendReport(browser, folder);
  console.log(`Pictures: ${folder}`);
}

async function readFeed(browser: ExtensionBrowser, page: Page) {
  const posts = new ReplayedPosts();
  const look = async () => {
    const world = await browser.contentScript(page);
    posts.add(await world.evaluate(() => globalThis.saksiIklan?.posts() ?? []));
  };
  await scrollThrough(page, 'down', look);
  await new Promise((resolve) => setTimeout(resolve, 1800));
  await scrollThrough(page, 'up', look);
  return posts.all();
}

async function openCard(browser: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const [badge] = await browser.inShadow(page, '.badge');
  await badge?.click();
  await page.screenshot({ path: file });
}

async function showDark(browser: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const dark = new URL(page.url());
  dark.searchParams.set('theme', 'dark');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(dark.href);
  await until('the badges', async () => (await browser.inShadow(page, '.badge')).length > 0);
  await page.screenshot({ path: file });
}

async function sendReport(browser: ExtensionBrowser, folder: string): Promise<void> {
  const page = await browser.newPage(
    'https://www.facebook.com/?case=not-listed&case=lookalike&case=registered',
  );
  await until('the badges', async () => (await browser.inShadow(page, '.badge')).length > 0);
  const popup = await browser.openPopup(page);
  await popup.waitFor('.post');
  await popup.screenshot(join(folder, 'popup.png'));
  await popup.click('[data-advertiser="relawancendanamaju"] .report');
  await popup.waitFor('.preview');
  await popup.screenshot(join(folder, 'report-preview.png'));
  await popup.fill('#note', 'Terlihat pagi ini di beranda.');
  await popup.click('.send');
  await popup.waitFor('.entry.receipted');
  await popup.screenshot(join(folder, 'receipt.png'));
  console.log('A report was sent from the popup; the hub’s signed receipt was verified.');
  await page.close();
}
