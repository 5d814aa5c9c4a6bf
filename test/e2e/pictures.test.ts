import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replicaSites } from '../feeds/replica-sites.ts';
import { drawPoster, posters } from '../tools/draw-poster.ts';
import { type PictureExtension, pictureExtension } from '../tools/picture-extension.ts';
import type { BrowserName, ExtensionBrowser } from './harness/extension-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type SiteHandler, type SiteServer, serveSites } from './harness/site-server.ts';
import { until } from './harness/until.ts';

const feedHost = 'www.facebook.com';
const pictureHost = 'scontent-cgk1-1.xx.fbcdn.net';
const feed = `https://${feedHost}/?case=shop`;
const waited = 60_000;
/** Twice what a post has to stay on screen before its picture is read, in milliseconds. */
const longEnough = 2000;

describe.each<BrowserName>(['chromium', 'firefox'])('text in pictures in %s', (name) => {
  let sites: SiteServer;
  let browser: ExtensionBrowser;
  let extension: PictureExtension;
  let welcome: Page;
  const readerAsked: string[] = [];

  beforeAll(async () => {
    sites = await serveSites({ ...replicaSites, [pictureHost]: () => ({ status: 404, body: '' }) });
    extension = pictureExtension(name === 'chromium' ? 'chrome-pictures' : 'firefox-pictures');
    browser = await launchBrowser(name, { sites, language: 'id', extension: extension.folder });
    welcome = await browser.openExtensionPage('welcome/welcome.html');
    const drawn = new Map<string, Uint8Array>();
    for (const [at, poster] of posters.entries())
      drawn.set(`poster-${at}.png`, await drawPoster(welcome, poster));
    sites.answer(pictureHost, async ({ url, headers }) => {
      const body = drawn.get(basename(url.pathname));
      if (headers['sec-fetch-dest'] === 'empty') {
        readerAsked.push(url.pathname);
        await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('slow'))));
      }
      if (body === undefined) return { status: 404, body: '' };
      return { headers: { 'content-type': 'image/png', 'cache-control': 'no-store' }, body };
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await sites.close();
    extension.discard();
  });

  /** One ordinary ad of a shop whose picture is a poster. */
  async function openFeed(poster: string): Promise<Page> {
    sites.answer(feedHost, (request) => withPoster(request, poster));
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 2000 });
    await page.goto(feed);
    return page;
  }

  /** How often the extension asked for a picture; the page's own requests are for an image. */
  const fetches = (poster: string) => readerAsked.filter((path) => path === `/${poster}`).length;
  const texts = async (page: Page, selector: string) =>
    Promise.all(
      (await browser.inShadow(page, selector)).map((one) => one.evaluate((node) => node.textContent ?? '')),
    );
  const isShown = (page: Page) =>
    until('the picture', () =>
      page.evaluate(() =>
        [...document.images].some(
          ({ naturalWidth, currentSrc }) => naturalWidth > 0 && currentSrc.includes('/poster-'),
        ),
      ),
    );

  it('is off until asked for: nothing is fetched and nothing is said', async () => {
    const page = await openFeed('poster-0.png?try=off');
    await isShown(page);
    await new Promise((resolve) => setTimeout(resolve, longEnough));
    expect(fetches('poster-0.png')).toBe(0);
    expect(await texts(page, '.badge')).toEqual([]);
    await page.close();
  });

  it('is offered on the welcome page with its size, and turned on there', async () => {
    const text = await welcome.$eval('[data-option=pictures]', (section) => section.textContent ?? '');
    expect(text).toMatch(/\b4[.,]\d MB/);
    await welcome.bringToFront();
    await welcome.click('[data-option=pictures] button');
    await until('the switch to be on', () => welcome.$('[data-option=pictures] [aria-pressed=true]'));
  });

  it('a poster makes the ad of an unlisted account political, and the reason says so', async () => {
    const page = await openFeed('poster-0.png');
    await until('the badge', async () => (await texts(page, '.badge')).length > 0, waited);
    await (await browser.inShadow(page, '.badge'))[0]?.click();
    await until('the reason', async () =>
      (await texts(page, '.card')).join('').includes('tulisan pada gambar'),
    );
    await page.close();
  }, 90_000);

  it('the same picture is not read again, at whatever address of the same file', async () => {
    const before = fetches('poster-0.png');
    const page = await openFeed('poster-0.png?oh=1&oe=2');
    await until('the badge', async () => (await texts(page, '.badge')).length > 0, waited);
    expect(fetches('poster-0.png')).toBe(before);
    await page.close();
  }, 90_000);

  it('a poster that sells changes nothing', async () => {
    const page = await openFeed('poster-2.png');
    await until('the reader to fetch it', () => fetches('poster-2.png') === 1, waited);
    await until(
      'the text to be known',
      async () => (await remembered(welcome)).includes('/poster-2.png'),
      waited,
    );
    expect(await texts(page, '.badge')).toEqual([]);
    await page.close();
  }, 90_000);

  it('a post that leaves the screen at once is never asked about', async () => {
    const page = await openFeed('poster-1.png?leaves=300');
    await new Promise((resolve) => setTimeout(resolve, longEnough));
    expect(fetches('poster-1.png')).toBe(0);
    await page.close();
  });

  it('a picture whose post leaves or whose page is closed meanwhile is given up, and the next one is read', async () => {
    for (const [poster, leave] of [
      ['left/poster-1.png', removePost],
      ['closed/poster-1.png', null],
    ] as const) {
      const page = await openFeed(`${poster}?slow=12000`);
      await until('the reader to ask for it', () => fetches(poster) === 1, waited);
      await leave?.(page);
      await page.close();
    }
    const next = await openFeed('poster-3.png');
    await until('the next one', async () => (await remembered(welcome)).includes('/poster-3.png'), waited);
    expect(await remembered(welcome)).not.toContain('poster-1.png');
    await next.close();
  }, 90_000);

  it('leaves no error behind', async () => {
    const errors = await browser.runtimeErrors();
    expect(errors.filter((error) => !isOfTheTest.test(error))).toEqual([]);
  });
});

/** The manifest of the test names the servers twice; Firefox notes every tab that is closed with a question open. */
const isOfTheTest = /is redundant with the required permissions|closed conduit|after context unloaded/;

async function withPoster(request: Parameters<SiteHandler>[0], poster: string) {
  const { body } = (await replicaSites[feedHost]?.(request)) ?? { body: '' };
  const address = `https://${pictureHost}/${poster}`;
  const html = body.toString().replace(/src="data:image\/svg[^"]*"\s+alt="[^"]*"/, `src="${address}" alt=""`);
  const leaves = new URL(address).searchParams.get('leaves');
  return { body: leaves === null ? html : html + leaveAfter(Number(leaves)) };
}

/** Takes the post out of the page so many milliseconds after it was written. */
function leaveAfter(wait: number): string {
  return `<script>setTimeout(() => document.querySelector('[data-case="shop"]').remove(), ${wait})</script>`;
}

/** The post goes, and the page has seen that it is gone. */
async function removePost(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.querySelector('[data-case="shop"]')?.remove();
    for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

/** The paths of the pictures whose text is known. */
async function remembered(page: Page): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await chrome.storage.session.get('picture-texts')));
}

declare const chrome: { storage: { session: { get(key: string): Promise<unknown> } } };
