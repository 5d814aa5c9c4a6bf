import { browser } from './api.ts';
import type { Offscreen } from './chrome-only.ts';

const page = 'pictures/pictures.html';

/** Opens the page that reads pictures, where it is not open yet: a service worker can hold no engine itself. */
export async function openPicturePage(): Promise<void> {
  if ('document' in globalThis) await openFrame();
  else if (globalThis.chrome?.offscreen !== undefined) await openOffscreen(globalThis.chrome.offscreen);
}

async function openOffscreen(offscreen: Offscreen): Promise<void> {
  if (await offscreen.hasDocument()) return;
  const justification = 'Reads the text in the picture of an ad, on this device.';
  await offscreen.createDocument({ url: page, reasons: ['WORKERS'], justification });
}

/** Firefox: the event page has a document, and a frame in it is a page of its own. */
function openFrame(): Promise<void> {
  const url = browser.runtime.getURL(page);
  if (document.querySelector(`iframe[src="${url}"]`) !== null) return Promise.resolve();
  const frame = document.createElement('iframe');
  frame.src = url;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    document.body.append(frame);
  });
}
