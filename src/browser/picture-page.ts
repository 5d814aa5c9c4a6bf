import { browser } from './api.ts';

/** Chrome only; neither the polyfill nor Firefox knows it. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

const page = 'pictures/pictures.html';

/** Whether this build can read pictures at all: only then may its pages run WebAssembly. */
export function hasPicturePart(): boolean {
  return JSON.stringify(browser.runtime.getManifest()).includes("'wasm-unsafe-eval'");
}

/** Opens the page that reads pictures, where it is not open yet: a service worker can hold no engine itself. */
export async function openPicturePage(): Promise<void> {
  if ('document' in globalThis) await openFrame();
  else if (!(await offscreen().hasDocument())) {
    const justification = 'Reads the text in the picture of an ad, on this device.';
    await offscreen().createDocument({ url: page, reasons: ['WORKERS'], justification });
  }
}

function offscreen(): Offscreen {
  return (browser as unknown as { offscreen: Offscreen }).offscreen;
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
