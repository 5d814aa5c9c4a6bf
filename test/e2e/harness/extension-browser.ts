import type { Browser, ElementHandle, JSHandle, Page, Realm } from 'puppeteer-core';
import type { SiteServer } from './site-server.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension, such as dist/chrome. */
  extension: string;
  /** The only hosts the browser can reach, besides this machine itself. */
  sites: SiteServer;
  /** A folder kept between launches, for restart tests. A fresh one is made and thrown away without it. */
  profile?: string;
  /** Language of the browser's own interface, which the extension follows. English without it. */
  language?: 'id' | 'en';
  theme?: 'light' | 'dark';
  /** Shows the browser's window, for people; Chromium only. */
  window?: boolean;
}

/** A headless browser with the extension in it; the same surface for Chromium and Firefox. */
export interface ExtensionBrowser {
  name: BrowserName;
  /** The driver's own object, for what this surface does not cover. */
  driver: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  origin: string;
  newPage(address?: string): Promise<Page>;
  /** Opens a page of the extension in a tab; `path` is relative to the built folder, such as `popup/popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button while `page` is in front, as a user does (so activeTab is granted). */
  openPopup(page: Page): Promise<Popup>;
  /**
   * Elements inside the page's shadow roots, closed ones too; they can be clicked, read and pictured.
   * With `area`, only of roots whose host stands within it, such as `[data-case="registered"]`.
   */
  inShadow(page: Page, selector: string, area?: string): Promise<ElementHandle<Element>[]>;
  /** The content script's own world, to evaluate in. Chromium only; Firefox has no way in. */
  contentScript(page: Page): Promise<Realm>;
  /** The background's global scope, to evaluate with; wakes the background first. Ask anew after a stop. */
  background(): Promise<JSHandle<typeof globalThis>>;
  /** Stops the worker or event page, as the browser does when it is idle. The next event starts it again. */
  stopBackground(): Promise<void>;
  /** Errors of the manifest, the background, the pages and the content scripts so far. */
  runtimeErrors(): Promise<string[]>;
  close(): Promise<void>;
  /** Ends the browser without warning, as a power cut does. */
  kill(): Promise<void>;
}

/** The real popup under the toolbar button. */
export interface Popup {
  /** The popup's window, to evaluate with: `popup.view.evaluate((view) => view.document.title)`. */
  view: JSHandle<Window>;
  /** The text a person reads in it. */
  text(): Promise<string>;
  /** Waits up to 10 s for an element that has a box on screen. */
  waitFor(selector: string): Promise<void>;
  /** Waits for the element and clicks it with the mouse. */
  click(selector: string): Promise<void>;
  /** Waits for the field and writes text into it. */
  fill(selector: string, text: string): Promise<void>;
  /** Writes a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}
