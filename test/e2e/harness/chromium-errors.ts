import type { Browser } from 'puppeteer-core';

/** What Chromium's own extensions page lists as errors of the extension. */
export async function readChromiumErrors(browser: Browser, extensionId: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    const found: unknown = await page.evaluate(`(async () => {
      const info = await chrome.developerPrivate.getExtensionInfo('${extensionId}');
      return [...info.manifestErrors, ...info.runtimeErrors]
        .map((error) => [error.message, error.source, error.contextUrl].filter(Boolean).join(' @ '));
    })()`);
    return Array.isArray(found) ? found.map(String) : [`No error list for ${extensionId}`];
  } finally {
    await page.close();
  }
}
