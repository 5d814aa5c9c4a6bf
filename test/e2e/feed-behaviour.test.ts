import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebookMobileCases } from '../feeds/facebook-mobile/cases.ts';
import { plainFeed } from '../feeds/feed-case.ts';
import { replicaSites } from '../feeds/replica-sites.ts';
import { xCases } from '../feeds/x/cases.ts';
import { scrollThrough } from '../tools/replay/scroll.ts';
import type { BrowserName, ExtensionBrowser } from './harness/extension-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type SiteServer, serveSites } from './harness/site-server.ts';
import { until } from './harness/until.ts';

const verdicts = new Map(xCases.map((one) => [one.name, one.expected(plainFeed).verdict]));

describe.each<BrowserName>(['chromium', 'firefox'])('a page in %s', (name) => {
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

  it('keeps every badge on its own post while rows are reused', async () => {
    const page = await browser.newPage('https://x.com/home?recycle=1');
    for (let step = 0; step < 12; step += 1) {
      const wrong = await until('badges to follow their posts', async () => {
        const states = await rowStates(browser, page);
        const odd = states.filter(({ row, badges }) => (verdicts.get(row) === null) !== (badges === 0));
        return odd.length === 0 ? [] : null;
      });
      expect(wrong).toEqual([]);
      await page.evaluate(() => window.scrollBy(0, 700));
    }
    await page.close();
  }, 90_000);

  it('flags posts that come while scrolling, and after a change of view without a load', async () => {
    const page = await browser.newPage('https://www.facebook.com/?batch=4&language=en');
    await until('the first badges', async () => (await browser.inShadow(page, '.badge')).length > 0);
    const before = (await browser.inShadow(page, '.badge')).length;
    for (let step = 0; step < 6; step += 1) {
      await page.evaluate(() => window.scrollBy(0, 2500));
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await until('more badges', async () => (await browser.inShadow(page, '.badge')).length > before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.click('[data-view][href="/groups/"]');
    await page.click('[data-view][href="/"]');
    await until(
      'the badges of the new view',
      async () => (await browser.inShadow(page, '.badge')).length >= 2,
    );
    await page.close();
  }, 60_000);

  it('opens the explanation by mouse and by keyboard, and not by a script of the page', async () => {
    const page = await browser.newPage('https://www.facebook.com/?case=registered');
    const [badge] = await until('the badge', async () => {
      const badges = await browser.inShadow(page, '.badge');
      return badges.length === 1 ? badges : null;
    });
    if (badge === undefined) throw new Error('no badge');
    const isOpen = async () => {
      const [card] = await browser.inShadow(page, '.card');
      return (await card?.evaluate((element) => element.matches(':popover-open'))) ?? false;
    };
    await badge.evaluate((button) => button instanceof HTMLElement && button.click());
    expect(await isOpen()).toBe(false);
    await badge.click();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await badge.evaluate((button) => button instanceof HTMLElement && button.focus());
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    const [card] = await browser.inShadow(page, '.card');
    const said = await card?.evaluate((element) => element.textContent ?? '');
    expect(said).toContain('Akun resmi · Paslon 2 Bima Pradipta – Laras Kencana');
    expect(said).toContain('CONTOH');
    await page.close();
  }, 60_000);
});

describe.each<BrowserName>(['chromium', 'firefox'])('the mobile scroller in %s', (name) => {
  it('is never written to, so it goes on paging, and its ads are flagged as they are revealed', async () => {
    const sites = await serveSites(replicaSites);
    const browser = await launchBrowser(name, { sites, language: 'id' });
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 420, height: 800 });
      await page.goto('https://m.facebook.com/?batch=3');
      const flagged = new Set<string>();
      await scrollThrough(page, 'down', async () => {
        for (const post of await flaggedCases(browser, page)) flagged.add(post);
      });
      await scrollThrough(page, 'up', async () => {
        for (const post of await flaggedCases(browser, page)) flagged.add(post);
      });
      expect(await page.evaluate(() => globalThis.foreignWrites)).toEqual([]);
      const expected = facebookMobileCases.filter((one) => one.expected(plainFeed).verdict !== null);
      expect([...flagged].sort()).toEqual(expected.map((one) => one.name).sort());
    } finally {
      await browser.close();
      await sites.close();
    }
  }, 120_000);
});

/** The posts that have a badge now. */
async function flaggedCases(browser: ExtensionBrowser, page: Page): Promise<string[]> {
  const badges = await browser.inShadow(page, '.badge');
  return Promise.all(
    badges.map((badge) =>
      badge.evaluate((node) => {
        const root = node.getRootNode();
        return (
          (root instanceof ShadowRoot ? root.host.closest('[data-case]')?.getAttribute('data-case') : null) ??
          'outside'
        );
      }),
    ),
  );
}

describe('the layout of a page in Chromium', () => {
  it('is the same to the pixel with badges as without', async () => {
    const sites = await serveSites(replicaSites);
    const browser = await launchBrowser('chromium', { sites, language: 'id' });
    try {
      // Few posts: the browser paints a long page before all of it is there, and that is a shift of its own.
      const few = '?case=registered&case=plain-post&case=not-listed&case=quiet-period';
      for (const address of [`https://www.facebook.com/${few}`, `https://x.com/home${few}`]) {
        const page = await browser.newPage();
        await page.evaluateOnNewDocument(noteShifts);
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const before = await page.evaluate(rowBoxes);
        await until('badges', async () => (await browser.inShadow(page, '.badge')).length > 0);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(await page.evaluate(rowBoxes)).toEqual(before);
        expect(await page.evaluate('window.shifts')).toEqual([]);
        await page.close();
      }
    } finally {
      await browser.close();
      await sites.close();
    }
  }, 60_000);
});

/** Runs in the page before anything else: every layout shift that the browser counts. */
function noteShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: where every post stands and how large it is. */
function rowBoxes(): number[][] {
  return [...document.querySelectorAll('[data-case]')].map((row) => {
    const { left, top, width, height } = row.getBoundingClientRect();
    return [left, top + window.scrollY, width, height];
  });
}

async function rowStates(browser: ExtensionBrowser, page: Page): Promise<{ row: string; badges: number }[]> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('[data-replica-feed] [data-case]')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      })
      .map((row) => row.getAttribute('data-case') ?? ''),
  );
  const states: { row: string; badges: number }[] = [];
  for (const row of new Set(rows)) {
    states.push({ row, badges: (await browser.inShadow(page, '.badge', `[data-case="${row}"]`)).length });
  }
  return states;
}
