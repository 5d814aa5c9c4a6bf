import { writeFileSync } from 'node:fs';
import type { JSHandle, Page } from 'puppeteer-core';
import type { Popup } from './extension-browser.ts';
import type { FirefoxScope } from './firefox-scope.ts';
import { until } from './until.ts';

const popupBrowser = `[...document.querySelectorAll('browser.webextension-popup-browser')].at(-1)`;

/** Presses the toolbar button of the extension in the browser window, as a user does. */
export async function pressToolbarButton(scope: FirefoxScope, geckoId: string): Promise<void> {
  await scope.run(`(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
}

/**
 * The popup, read through another page of the extension (`reader`), which shares its process,
 * and clicked with the mouse of the browser window, so that its clicks count as the user's own.
 */
export async function firefoxPopup(scope: FirefoxScope, reader: Page): Promise<Popup> {
  const view = await until('the popup', () => popupView(reader));
  const waitFor = async (selector: string) => {
    await until(`${selector} in the popup`, () => view.evaluate(hasBox, selector));
  };
  return {
    view,
    text: () => view.evaluate((popup) => popup.document.body.innerText),
    waitFor,
    async click(selector) {
      await waitFor(selector);
      const { x, y } = await view.evaluate(middleOf, selector);
      await scope.run(`(() => {
        const frame = ${popupBrowser}.getBoundingClientRect();
        for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
          window.synthesizeMouseEvent(type, frame.x + ${x}, frame.y + ${y}, { button: 0, buttons, clickCount: 1 }, {});
        }
      })()`);
    },
    async fill(selector, text) {
      await waitFor(selector);
      await view.evaluate(writeInto, selector, text);
    },
    async screenshot(file) {
      const address = await scope.run(`(async () => {
        const drawn = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: drawn.width, height: drawn.height });
        canvas.getContext('bitmaprenderer').transferFromImageBitmap(drawn);
        return canvas.toDataURL();
      })()`);
      writeFileSync(file, Buffer.from(address.replace(/^.*,/, ''), 'base64'));
    },
    close: () => view.evaluate((popup) => popup.close()),
  };
}

/** The window of the open popup, or null. */
export async function popupView(reader: Page): Promise<JSHandle<Window> | null> {
  const count = await reader.evaluate(`browser.extension.getViews({ type: 'popup' })
    .filter((popup) => popup.document.readyState === 'complete').length`);
  if (count === 0) return null;
  return reader.evaluateHandle<[], () => Window>(`browser.extension.getViews({ type: 'popup' })[0]`);
}

function hasBox(popup: Window, selector: string): boolean {
  const box = popup.document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.width > 0 && box.height > 0;
}

function middleOf(popup: Window, selector: string): { x: number; y: number } {
  const element = popup.document.querySelector(selector);
  if (element === null) throw new Error(`No ${selector} in the popup.`);
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function writeInto(popup: Window, selector: string, text: string): void {
  const field = popup.document.querySelector(selector);
  if (field === null) throw new Error(`No ${selector} in the popup.`);
  // Through the prototype's setter, as typing does: preact watches the field's own property.
  const prototype: unknown = Object.getPrototypeOf(field);
  if (typeof prototype === 'object' && prototype !== null) Reflect.set(prototype, 'value', text, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
