import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { launchBrowser } from '../../e2e/harness/launch-browser.ts';
import { serveSites } from '../../e2e/harness/site-server.ts';
import { readPage } from './read-page.ts';

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
  onRead: (page: T, posts: readonly DiagnosedPost[]) => void | Promise<void>,
): Promise<void> {
  const sites = await serveSites({ [url.hostname]: () => ({ status: 404, body: '' }) });
  const browser = await launchBrowser('chromium', { sites, extension, language: 'id' });
  try {
    if (now !== null) await setClock(browser, now);
    for (const page of pages) {
      sites.answer(url.hostname, (request) =>
        request.url.href === url.href ? { body: page.html } : { status: 404, body: '' },
      );
      await onRead(page, await readPage(browser, url, wait));
    }
  } finally {
    await browser.close();
    await sites.close();
  }
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
