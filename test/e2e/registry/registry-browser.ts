import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { fields } from '../../../src/core/parse.ts';
import { parseRegistryState } from '../../../src/core/registry-state.ts';
import { parseJudgement } from '../../../src/core/verdict.ts';
import { replicaSites } from '../../feeds/replica-sites.ts';
import { askBackground } from '../harness/ask-background.ts';
import type { BrowserName, ExtensionBrowser } from '../harness/extension-browser.ts';
import { launchBrowser } from '../harness/launch-browser.ts';
import { type SiteServer, serveSites } from '../harness/site-server.ts';

export const mirrorHost = 'daftar.saksi.test';
const headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date',
  'content-type': 'application/json',
};

export type MirrorAnswer = { status?: number; body: string | Uint8Array };
type Mirror = (path: string) => MirrorAnswer | Promise<MirrorAnswer>;

/** A browser whose extension has a seed of its own, and a mirror that a test answers for. */
export class RegistryBrowser {
  private constructor(
    readonly browser: ExtensionBrowser,
    readonly sites: SiteServer,
    readonly page: Page,
    private readonly extension: string,
  ) {}

  static async launch(name: BrowserName, seed: string): Promise<RegistryBrowser> {
    const extension = join(mkdtempSync(join(tmpdir(), 'saksi-extension-')), 'built');
    cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', extension, { recursive: true });
    rmSync(join(extension, 'registry'), { recursive: true });
    cpSync(seed, join(extension, 'registry'), { recursive: true });
    const sites = await serveSites({
      ...replicaSites,
      [mirrorHost]: () => ({ status: 404, body: '', headers }),
    });
    const browser = await launchBrowser(name, { sites, extension, language: 'id' });
    const page = await browser.openExtensionPage('options/options.html');
    return new RegistryBrowser(browser, sites, page, extension);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.sites.close();
    rmSync(this.extension, { recursive: true, force: true });
  }

  serve(mirror: Mirror): void {
    this.sites.answer(mirrorHost, async ({ url }) => ({ ...(await mirror(url.pathname.slice(1))), headers }));
  }

  /** What any mirror was asked for. */
  requests(): string[] {
    return this.sites.requests.filter((request) => request.includes(mirrorHost));
  }

  async sync() {
    return parseRegistryState(await askBackground(this.page, 'sync-registry', null), 'state');
  }

  async state() {
    return parseRegistryState(await askBackground(this.page, 'registry-state', null), 'state');
  }

  /** What the extension says about an ordinary ad of an account on X. */
  async verdictOf(handle: string) {
    const sighting = {
      ...{
        postKey: handle,
        platform: 'x',
        surface: 'feed',
        sponsorship: 'sponsored',
        signals: [],
        label: null,
      },
      ...{
        advertiser: { name: null, handle, id: null, url: null },
        payer: null,
        partnership: false,
        ai: false,
      },
      ...{ text: 'halo', imageText: [], landing: null, permalink: null, page: 'https://x.com/' },
      ...{ recipeRevision: 1, pointed: false },
    };
    const judged = fields(await askBackground(this.page, 'judge', sighting), 'judged');
    return parseJudgement(judged.judgement).verdict;
  }

  /** The codes in the extension's log of errors. */
  async logged(): Promise<string[]> {
    const log = await this.page.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get('errors')),
    );
    const { errors } = fields(JSON.parse(log), 'log');
    return Array.isArray(errors) ? errors.map((one) => String(fields(one, 'error').code)) : [];
  }

  /** No browser lets a test fill the disk of an extension: what it then throws is thrown here. */
  async fillDisk(isFull: boolean): Promise<void> {
    const world = await this.browser.background();
    await world.evaluate((scope, full) => {
      const store = scope.IDBObjectStore.prototype;
      const known: unknown = Reflect.get(scope, 'realPut');
      if (full) {
        Reflect.set(scope, 'realPut', store.put);
        Reflect.set(store, 'put', () => {
          throw new scope.DOMException('full', 'QuotaExceededError');
        });
      } else Reflect.set(store, 'put', known);
    }, isFull);
  }

  async moveClock(days: number): Promise<void> {
    const world = await this.browser.background();
    await world.evaluate(
      (scope, milliseconds) => {
        const start = scope.performance.timeOrigin;
        scope.Date.now = () => Math.round(start + scope.performance.now() + milliseconds);
      },
      days * 24 * 3600 * 1000,
    );
  }

  /** The worker's timers end so many times sooner; 1: as they are. */
  async speedUpTimers(factor: number): Promise<void> {
    const world = await this.browser.background();
    await world.evaluate((scope, times) => {
      const real = Reflect.get(scope, 'realSetTimeout') ?? scope.setTimeout;
      Reflect.set(scope, 'realSetTimeout', real);
      Reflect.set(scope, 'setTimeout', (work: () => void, wait = 0) => real.call(scope, work, wait / times));
    }, factor);
  }
}

declare const chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
