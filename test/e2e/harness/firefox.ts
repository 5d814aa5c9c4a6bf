import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers/find-browsers.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { firefoxPopup, popupView, pressToolbarButton } from './firefox-popup.ts';
import { openFirefoxScope } from './firefox-scope.ts';
import { exposeFirefoxRoots } from './firefox-shadow.ts';
import { readGeckoId } from './manifest-facts.ts';
import { keepProfile } from './profile.ts';
import { elementsInRoots } from './shadow-roots.ts';
import { until } from './until.ts';

/** Host of the extension's pages, fixed so that tests can name them; Firefox would draw one by lot. */
const pageHost = '11111111-2222-4333-8444-555555555555';
const origin = `moz-extension://${pageHost}`;

/** Starts Debian's Firefox with the extension as a temporary add-on. */
/** Firefox says this of itself when a tab with an extension's listener is closed (ConduitsChild.sys.mjs). */
const closedTab = 'sendRemoveListener on closed conduit';

export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const geckoId = readGeckoId(options.extension);
  const profile = keepProfile(options.profile);
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile.folder,
    defaultViewport: { width: 1280, height: 900 },
    // Without system access neither moz-extension pages nor the browser window can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, geckoId),
  });
  const scope = await openFirefoxScope(driver);
  if (options.language === 'id') {
    // Debian's Firefox speaks English only; this makes it believe that it has Indonesian as well.
    await scope.run(`(() => {
      Services.locale.availableLocales = ['id', 'en-US'];
      Services.locale.requestedLocales = ['id'];
    })()`);
  }
  await driver.installExtension(resolve(options.extension));
  const reader = await openExtensionPage(driver, 'manifest.json');
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension`;
  return {
    name: 'firefox',
    driver,
    origin,
    async newPage(address) {
      const page = await driver.newPage();
      if (address !== undefined) await page.goto(address);
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(driver, path),
    async openPopup(page) {
      await page.bringToFront();
      // The extension may have opened it by itself: the button would close it again.
      if ((await popupView(reader)) === null) await pressToolbarButton(scope, geckoId);
      return firefoxPopup(scope, reader);
    },
    async inShadow(page, selector, area = 'html') {
      await exposeFirefoxRoots(scope, page);
      return elementsInRoots(page, selector, area);
    },
    contentScript() {
      throw new Error('Firefox gives tests no way into a content script: run this step in Chromium only.');
    },
    background: () =>
      reader.evaluateHandle<[], () => Promise<typeof globalThis>>('browser.runtime.getBackgroundPage()'),
    async stopBackground() {
      await scope.run(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async runtimeErrors() {
      const lines = await scope.run(`JSON.stringify(Services.console.getMessageArray()
        .filter((line) => line instanceof Ci.nsIScriptError && !(line.flags & Ci.nsIScriptError.warningFlag))
        .map((line) => line.errorMessage + ' @ ' + line.sourceName)
        .filter((line) => line.includes('${origin}') || line.includes(${JSON.stringify(geckoId)})))`);
      const found: unknown = JSON.parse(lines);
      return Array.isArray(found) ? found.map(String).filter((line) => !line.startsWith(closedTab)) : [];
    },
    async close() {
      await driver.close();
      profile.discard();
    },
    async kill() {
      const ended = new Promise((done) => driver.process()?.once('exit', done));
      driver.process()?.kill('SIGKILL');
      await ended;
    },
  };
}

function preferences({ sites, theme, profile }: LaunchOptions, geckoId: string): Record<string, unknown> {
  const kept = profile !== undefined;
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': sites.proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: pageHost }),
    // A click on a button that asks for a permission is answered with yes, without a prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    // A temporary add-on is gone after a restart; these keep what it stored for the next launch.
    'extensions.webextensions.keepStorageOnUninstall': kept,
    'extensions.webextensions.keepUuidOnUninstall': kept,
    // The JSON viewer would take the extension's rights from the page that the harness reads through.
    'devtools.jsonview.enabled': false,
    'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
  };
}

/** puppeteer waits for ever for pages of extensions, although they load: so the wait is ours. */
async function openExtensionPage(driver: Browser, path: string): Promise<Page> {
  const page = await driver.newPage();
  await page.goto(`${origin}/${path}`, { timeout: 700 }).catch(() => {}); // The wait below tells real failures.
  await until(`${path} of the extension`, () =>
    page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', origin),
  );
  return page;
}
