import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replicaSites } from '../feeds/replica-sites.ts';
import type { BrowserName, ExtensionBrowser } from './harness/extension-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type SiteServer, serveSites } from './harness/site-server.ts';
import { until } from './harness/until.ts';

const oneAd = 'https://www.facebook.com/?case=registered&case=plain-post';

/** What feeds do to their posts after they were read: the badge follows its post, goes with it, and lands on no other. */
describe.each<BrowserName>(['chromium', 'firefox'])('a living feed in %s', (name) => {
  let sites: SiteServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    sites = await serveSites(replicaSites);
    browser = await launchBrowser(name, { sites, language: 'id' });
  });

  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  const badges = async (page: Page, area?: string) => (await browser.inShadow(page, '.badge', area)).length;
  const saidIn = async (page: Page, area: string) => {
    const [badge] = await browser.inShadow(page, '.badge', area);
    return (await badge?.evaluate((element) => element.ariaLabel)) ?? null;
  };
  const flagged = (page: Page, count = 1) =>
    until(`${count} badges`, async () => (await badges(page)) === count);

  it('moves with a post that the page moves, and goes when the post goes', async () => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    await page.evaluate(() => {
      const ad = document.querySelector('[data-case="registered"]');
      const organic = document.querySelector('[data-case="plain-post"]');
      if (ad !== null && organic !== null) organic.after(ad);
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await badges(page, '[data-case="registered"]')).toBe(1);
    expect(await badges(page, '[data-case="plain-post"]')).toBe(0);
    await page.evaluate(() => document.querySelector('[data-case="registered"]')?.remove());
    expect(await badges(page)).toBe(0);
    await page.close();
  });

  it('comes back when the page rebuilds the inside of a post', async () => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    await page.evaluate(() => {
      const ad = document.querySelector('[data-case="registered"] [aria-posinset]');
      const inside = [...(ad?.childNodes ?? [])].map((node) => node.cloneNode(true));
      ad?.replaceChildren(...inside);
    });
    await flagged(page);
    await page.close();
  });

  it('drops the flag when another post takes the element, and sets it when an ad does', async () => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    await page.evaluate(swapInsides, ['registered', 'plain-post']);
    await until(
      'the badge on the other row',
      async () => (await badges(page, '[data-case="plain-post"]')) === 1,
    );
    expect(await badges(page, '[data-case="registered"]')).toBe(0);
    await page.close();
  });

  it('says nothing of the ad that stood in a row before while the worker is asked about the next one', async () => {
    const page = await browser.newPage('https://www.facebook.com/?case=registered&case=not-listed');
    await flagged(page, 2);
    const before = await saidIn(page, '[data-case="registered"]');
    await browser.stopBackground();
    await page.evaluate(swapInsides, ['registered', 'not-listed']);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await saidIn(page, '[data-case="registered"]')).not.toBe(before);
    await until(
      'both badges, exchanged',
      async () => (await saidIn(page, '[data-case="not-listed"]')) === before,
    );
    await flagged(page, 2);
    await page.close();
  });

  it('stays the same badge while its post is built further, so that a click meets it', async () => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    const [badge] = await browser.inShadow(page, '.badge');
    await page.evaluate(() => {
      const message = document.querySelector('[data-case="registered"] [data-ad-preview="message"]');
      if (message === null) throw new Error('The post has no message.');
      message.append(' Selengkapnya di laman kami.');
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await badge?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await badges(page)).toBe(1);
    await page.close();
  });

  it('is not shown on pages that the site keeps hidden, and is there when they return', async () => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    const isOnScreen = async () => {
      const [badge] = await browser.inShadow(page, '.badge');
      return (await badge?.evaluate((element) => element.getClientRects().length > 0)) ?? false;
    };
    await page.evaluate(setFeedDisplay, 'none');
    expect(await isOnScreen()).toBe(false);
    await page.evaluate(setFeedDisplay, '');
    await until('the badge on screen', isOnScreen);
    expect(await badges(page)).toBe(1);
    await page.close();
  });

  it('reads posts that came while the tab was in the background', async () => {
    const page = await browser.newPage('https://www.facebook.com/?case=plain-post&case=registered&batch=1');
    await until('the page', () => page.evaluate(() => document.readyState === 'complete'));
    const other = await browser.newPage('https://x.com/home?case=plain-post');
    await other.bringToFront();
    await page.evaluate(() => {
      const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
      document
        .querySelector('[data-replica-feed]')
        ?.append(document.importNode(rest?.content ?? new DocumentFragment(), true));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.bringToFront();
    await flagged(page);
    await other.close();
    await page.close();
  });

  it('is there after going away and back', async () => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    await page.goto('https://x.com/home?case=plain-post');
    await page.goBack({ waitUntil: 'domcontentloaded', timeout: 3000 }).catch(() => null); // From the cache there is no load to wait for.
    await flagged(page);
    await page.close();
  });

  it.each([0.5, 0.67, 1.5, 3])('stays on its post at zoom %d', async (zoom) => {
    const page = await browser.newPage(oneAd);
    await flagged(page);
    await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', String(factor)), zoom);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const post = await page.evaluate(boxOf, '[data-case="registered"] [aria-posinset]');
    const [badge] = await browser.inShadow(page, '.badge');
    const box = await badge?.evaluate((element) => {
      const { left, right, top } = element.getBoundingClientRect();
      return { left, right, top };
    });
    if (box === undefined) throw new Error('no badge');
    expect(box.left).toBeGreaterThanOrEqual(post.left - 1);
    expect(box.right).toBeLessThanOrEqual(post.right + 1);
    expect(Math.abs(box.top - post.top)).toBeLessThan(60 * zoom);
    await page.close();
  });

  it('is proof against style sheets of the page, and asks for no motion', async () => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]).catch(() => null); // Firefox lacks it.
    await page.goto(oneAd);
    await page.evaluate(addRudeStyle);
    await flagged(page);
    const [badge] = await browser.inShadow(page, '.badge');
    const seen = await badge?.evaluate((element) => {
      const { display, opacity, animationName, transitionDuration } = getComputedStyle(element);
      return { display, opacity, animationName, transitionDuration, boxes: element.getClientRects().length };
    });
    expect(seen).toEqual({
      display: 'flex',
      opacity: '1',
      animationName: 'none',
      transitionDuration: '0s',
      boxes: 1,
    });
    await page.close();
  });
});

/** Each runs in the page. */
function setFeedDisplay(display: string): void {
  document.querySelector<HTMLElement>('[data-replica-feed]')?.style.setProperty('display', display);
}

function boxOf(selector: string): { left: number; right: number; top: number } {
  const { left, right, top } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { left, right, top };
}

/** As sites that recycle their rows do: the elements stay, what they show changes places. */
/** Runs in the page: two rows show each other's posts, with a word more than before. */
function swapInsides(names: string[]): void {
  const [one, other] = names.map((name) => document.querySelector(`[data-case="${name}"] [aria-posinset]`));
  if (!one || !other) return;
  const insides = [one, other].map((row) => [...row.children].filter((child) => child.children.length > 0));
  const posts = insides.map((children) => children.map((child) => child.cloneNode(true)));
  for (const child of insides.flat()) child.remove();
  for (const child of posts[1] ?? [])
    if (child instanceof Element) child.querySelector('[data-ad-preview="message"]')?.append(' Baru.');
  one.append(...(posts[1] ?? []));
  other.append(...(posts[0] ?? []));
}

function addRudeStyle(): void {
  const style = document.createElement('style');
  style.textContent =
    'div { margin: 7px !important; transition: all 1s !important; animation: spin 1s infinite !important } ' +
    '[data-case] [aria-posinset] > div:empty { display: none !important; opacity: 0 !important }';
  document.head.append(style);
}
