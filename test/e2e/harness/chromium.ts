import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Target, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../../tools/browsers/find-browsers.ts';
import { readChromiumErrors } from './chromium-errors.ts';
import { chromiumPopup } from './chromium-popup.ts';
import { exposeChromiumRoots } from './chromium-shadow.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { readPopupPath } from './manifest-facts.ts';
import { keepProfile } from './profile.ts';
import { elementsInRoots } from './shadow-roots.ts';
import { until } from './until.ts';

/** Starts Debian's Chromium with the extension. Google Chrome no longer takes extensions this way. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = keepProfile(options.profile);
  allowReload(profile.folder);
  const language = options.language ?? 'en';
  const driver = await puppeteer.launch({
    executablePath: findChromium(),
    headless: options.window !== true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.folder,
    defaultViewport: options.window === true ? null : { width: 1280, height: 900 },
    env: { ...process.env, LANGUAGE: language },
    args: chromiumArguments(options, language),
  });
  const id = await driver.installExtension(resolve(options.extension));
  const origin = `chrome-extension://${id}`;
  const popupAddress = `${origin}/${readPopupPath(options.extension)}`;
  await firstWorker(driver, origin);
  const newPage = async (address?: string) => {
    const page = await driver.newPage();
    if (address !== undefined) await page.goto(address);
    return page;
  };
  return {
    name: 'chromium',
    driver,
    origin,
    newPage,
    openExtensionPage: (path) => newPage(`${origin}/${path}`),
    async openPopup(page) {
      const extension = (await driver.extensions()).get(id);
      if (extension === undefined) throw new Error('The extension has left the browser.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const isPopup = (target: Target) => target.url().startsWith(popupAddress);
      const opened = await driver.waitForTarget(isPopup, { timeout: 10_000 });
      return chromiumPopup(await opened.asPage());
    },
    async inShadow(page, selector, area = 'html') {
      await exposeChromiumRoots(page);
      return elementsInRoots(page, selector, area);
    },
    contentScript: (page) =>
      until('the content script', () => page.extensionRealms().find((one) => one.origin === origin)),
    background: async () => (await awakeWorker(driver, origin)).evaluateHandle(() => globalThis),
    async stopBackground() {
      const target = workerTarget(driver, origin);
      // Another may have been started for the next event already.
      const isGone = () => target === undefined || !driver.targets().includes(target);
      await until('the worker to stop', async () => {
        // A busy one does not always hear of it the first time; an error says that it has just ended.
        if (!isGone()) await closeWorker(target).catch(() => null);
        return isGone();
      });
    },
    runtimeErrors: () => readChromiumErrors(driver, id),
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

async function closeWorker(target: Target | undefined): Promise<void> {
  await (await target?.worker())?.close();
}

function chromiumArguments({ sites, theme, window }: LaunchOptions, language: string): string[] {
  return [
    // Root cannot use Chromium's sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...'--disable-gpu --disable-quic --no-first-run --disable-sync'.split(' '),
    ...(window === true ? [] : ['--hide-scrollbars']),
    ...'--disable-background-networking --disable-component-update'.split(' '),
    `--lang=${language}`,
    `--proxy-server=http://127.0.0.1:${sites.proxyPort}`,
    `--ignore-certificate-errors-spki-list=${sites.spki}`,
    ...(theme === 'dark' ? ['--force-dark-mode'] : []),
  ];
}

/** Without developer mode `runtime.reload()` would disable an unpacked extension. */
function allowReload(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

function workerTarget(driver: Browser, origin: string): Target | undefined {
  const isOurs = (url: string) => url.startsWith(`${origin}/`);
  return driver.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
}

async function workerOf(driver: Browser, origin: string): Promise<WebWorker | null> {
  return (await workerTarget(driver, origin)?.worker()) ?? null;
}

/** The extension is ready once its worker has run its module. */
async function firstWorker(driver: Browser, origin: string): Promise<WebWorker> {
  const worker = await until('the extension worker', () => workerOf(driver, origin));
  await until('the worker to be active', () =>
    worker.evaluate('self.serviceWorker?.state === "activated"').then(Boolean),
  );
  return worker;
}

async function awakeWorker(driver: Browser, origin: string): Promise<WebWorker> {
  const awake = await workerOf(driver, origin);
  if (awake !== null) return awake;
  const page = await driver.newPage();
  try {
    await page.goto(`${origin}/manifest.json`);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    return await firstWorker(driver, origin);
  } finally {
    await page.close();
  }
}
