import type { Page } from 'puppeteer-core';
import type { Popup } from './extension-browser.ts';

/** The popup as puppeteer hands it over: a page of its own. */
export async function chromiumPopup(page: Page): Promise<Popup> {
  const waitFor = async (selector: string) => {
    await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
  };
  return {
    view: await page.evaluateHandle(() => window),
    text: () => page.evaluate(() => document.body.innerText),
    waitFor,
    async click(selector) {
      await waitFor(selector);
      await page.click(selector);
    },
    async fill(selector, text) {
      await waitFor(selector);
      await page.locator(selector).fill(text);
    },
    async screenshot(file) {
      await page.screenshot({ path: pngName(file) });
    },
    close: () => page.close(),
  };
}

function pngName(file: string): `${string}.png` {
  return file.endsWith('.png') ? `${file.slice(0, -4)}.png` : `${file}.png`;
}
