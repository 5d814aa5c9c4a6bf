import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fields } from '../../../src/core/parse.ts';
import { parseRegistryState } from '../../../src/core/registry-state.ts';
import { parseJudgement } from '../../../src/core/verdict.ts';
import { replicaSites } from '../../feeds/replica-sites.ts';
import { askBackground } from '../harness/ask-background.ts';
import type { BrowserName, ExtensionBrowser } from '../harness/extension-browser.ts';
import { launchBrowser } from '../harness/launch-browser.ts';
import { type SiteHandler, type SiteServer, serveSites } from '../harness/site-server.ts';
import { type Chain, publishChain } from './chain.ts';

const host = 'daftar.saksi.test';
const headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date',
  'content-type': 'application/json',
};

type Answer = { status?: number; body: string | Uint8Array };
/** What a mirror does to a file; undefined: it serves it as it is. */
type Spoil = (path: string, chain: Chain, version: number) => Answer | Promise<Answer> | undefined;

const isRole = (path: string) => /metadata\/\d+\.prov-99\.json|bundles\//.test(path);
const isPack = (path: string) => /targets\/accounts|bundles\//.test(path);
const slow = () => new Promise<Answer>((done) => setTimeout(() => done({ body: '{}' }), 25_000));

/** Bundles are cut off in most of them, so that what is tried is really asked for. */
const tricks: [what: string, spoil: Spoil, trouble: 'refused' | 'no-answer'][] = [
  [
    'rolls back',
    (path, chain, version) => before(path, chain, version, 'metadata/timestamp.json'),
    'refused',
  ],
  [
    'mixes snapshots',
    (path, chain, version) => {
      if (path.startsWith('bundles/')) return { status: 404, body: '' };
      const isSnapshot = path === `metadata/${version + 1}.snapshot.json`;
      return isSnapshot
        ? { body: chain.file(version, `metadata/${version}.snapshot.json`) ?? '' }
        : undefined;
    },
    'refused',
  ],
  ['truncates a role', (path, chain, version) => half(path, chain, version, isRole), 'refused'],
  ['truncates a pack', (path, chain, version) => half(path, chain, version, isPack), 'refused'],
  [
    'sends an endless body',
    (path) => (isRole(path) ? { body: Buffer.alloc(31_000_000, 0x20) } : undefined),
    'refused',
  ],
  ['serves another pack', (path) => (isPack(path) ? { body: '{"schema":1}' } : undefined), 'refused'],
  ['answers 404', (path) => (isRole(path) ? { status: 404, body: '' } : undefined), 'no-answer'],
  ['answers 500', () => ({ status: 500, body: '' }), 'no-answer'],
  ['serves a page instead of JSON', () => ({ body: '<!doctype html><title>Masuk</title>' }), 'refused'],
  ['never finishes', (path) => (path.endsWith('timestamp.json') ? slow() : undefined), 'no-answer'],
];

function before(path: string, chain: Chain, version: number, file: string): Answer | undefined {
  if (path !== file) return undefined;
  return version < 2 ? { status: 404, body: '' } : { body: chain.file(version - 1, file) ?? '' };
}

function half(
  path: string,
  chain: Chain,
  version: number,
  which: (path: string) => boolean,
): Answer | undefined {
  if (!which(path)) return undefined;
  const bytes = chain.file(version + 1, path) ?? Buffer.alloc(0);
  return { body: bytes.subarray(0, bytes.length / 2) };
}

describe.each<BrowserName>(['chromium', 'firefox'])('a mirror and %s', (name) => {
  let chain: Chain;
  let sites: SiteServer;
  let browser: ExtensionBrowser;
  let page: Page;
  let extension: string;
  let version = 1;

  beforeAll(async () => {
    chain = await publishChain([`https://${host}`]);
    extension = join(mkdtempSync(join(tmpdir(), 'saksi-extension-')), 'built');
    cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', extension, { recursive: true });
    rmSync(join(extension, 'registry'), { recursive: true });
    cpSync(join(chain.dir, 'seed'), join(extension, 'registry'), { recursive: true });
    sites = await serveSites({ ...replicaSites, [host]: mirror(1) });
    browser = await launchBrowser(name, { sites, extension, language: 'id' });
    page = await browser.openExtensionPage('options/options.html');
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await sites.close();
    rmSync(extension, { recursive: true, force: true });
  });

  function mirror(newest: number, spoil: Spoil = () => undefined): SiteHandler {
    return async ({ url }) => {
      const path = url.pathname.slice(1);
      const told = await spoil(path, chain, newest - 1);
      if (told !== undefined) return { ...told, headers };
      const bytes = chain.file(newest, path);
      return bytes === null ? { status: 404, body: '', headers } : { body: bytes, headers };
    };
  }

  const sync = async () => parseRegistryState(await askBackground(page, 'sync-registry', null), 'state');
  const state = async () => parseRegistryState(await askBackground(page, 'registry-state', null), 'state');

  /** What the extension says about the account that a version of the list names. */
  async function verdictOf(handle: string) {
    const sighting = {
      ...{ postKey: handle, platform: 'x', surface: 'feed', sponsorship: 'sponsored', signals: [] },
      ...{
        advertiser: { name: null, handle, id: null, url: null },
        payer: null,
        text: 'halo',
        imageText: [],
        label: null,
        partnership: false,
        ai: false,
      },
      ...{ landing: null, permalink: null, page: 'https://x.com/', recipeRevision: 1, pointed: false },
    };
    const judged = fields(await askBackground(page, 'judge', sighting), 'judged');
    return parseJudgement(judged.judgement).verdict;
  }

  async function expectVersion(expected: number): Promise<void> {
    expect(await state()).toMatchObject({ state: 'fresh', list: { version: expected } });
    expect(await verdictOf(chain.handle(expected))).toMatchObject({
      kind: 'registered',
      list: { version: expected },
    });
  }

  it('starts from the seed in the package, and takes an update', async () => {
    await expectVersion(1);
    version = await chain.next();
    sites.answer(host, mirror(version));
    sites.requests.length = 0;
    expect(await sync()).toMatchObject({ state: 'fresh', list: { version }, sync: { trouble: null } });
    const asked = sites.requests.filter((request) => request.includes(host));
    expect(asked).toHaveLength(3);
    await expectVersion(version);
    expect((await verdictOf(chain.handle(1)))?.kind).not.toBe('registered');
  }, 60_000);

  it.each(tricks)(
    'that %s changes nothing, and the next good answer is taken',
    async (_what, spoil, trouble) => {
      const next = await chain.next();
      sites.answer(host, mirror(next, spoil));
      expect(await sync()).toMatchObject({ state: 'fresh', list: { version }, sync: { trouble } });
      await expectVersion(version);
      sites.answer(host, mirror(next));
      expect(await sync()).toMatchObject({ list: { version: next }, sync: { trouble: null } });
      version = next;
      await expectVersion(version);
    },
    90_000,
  );

  it.each([
    ['the root', /\d+\.root\.json$/],
    ['the timestamp', /timestamp\.json$/],
    ['the bundle', /bundles\//],
  ])(
    'and a worker that is stopped at %s lose nothing',
    async (_what, where) => {
      const next = await chain.next();
      let stopped = false;
      sites.answer(
        host,
        mirror(next, (path) => {
          if (!where.test(path) || stopped) return undefined;
          stopped = true;
          return browser.stopBackground().then(() => ({ status: 500, body: '' }));
        }),
      );
      await sync().catch(() => null);
      expect(stopped).toBe(true);
      const after = await state();
      expect([version, next]).toContain(after.list?.version);
      await expectVersion(after.list?.version ?? 0);
      sites.answer(host, mirror(next));
      expect(await sync()).toMatchObject({ list: { version: next } });
      version = next;
      await expectVersion(version);
    },
    60_000,
  );

  it('that freezes is noticed: stale after days, then nothing is called official any more', async () => {
    sites.answer(host, mirror(version));
    await moveClock(4);
    expect(await sync()).toMatchObject({ state: 'stale', sync: { trouble: 'refused' }, list: { version } });
    expect(await verdictOf(chain.handle(version))).toMatchObject({
      kind: 'registered',
      list: { state: 'stale' },
    });
    await moveClock(11);
    expect(await state()).toMatchObject({ state: 'cannot-check' });
    expect(await verdictOf(chain.handle(version))).toMatchObject({
      kind: 'cannot-check',
      why: 'list-expired',
    });
    await moveClock(0);
    await expectVersion(version);
  }, 60_000);

  it('offers the regions of its list on the options page, and keeps the one chosen', async () => {
    const options = await browser.openExtensionPage('options/options.html');
    await options.waitForSelector('#own-region option[value="99"]');
    await options.select('#own-region', '99');
    await options.close();
    const again = await browser.openExtensionPage('options/options.html');
    await again.waitForFunction(() => document.querySelector('select')?.value === '99');
    await again.close();
  }, 60_000);

  it('shows its state in the popup, with a button to check again', async () => {
    const feed = await browser.newPage('https://www.facebook.com/');
    const popup = await browser.openPopup(feed);
    await popup.waitFor('.registry[data-state="fresh"] .check-list');
    expect(await popup.text()).toContain(`versi ${version}`);
    const next = await chain.next();
    sites.answer(host, mirror(next));
    await popup.click('.check-list');
    await popup.waitFor(`.registry[data-version="${next}"]`);
    version = next;
    await popup.close();
  }, 60_000);

  it('and a full disk leave the last good list, and say so', async () => {
    const next = await chain.next();
    sites.answer(host, mirror(next));
    await fillDisk(true);
    expect(await sync()).toMatchObject({ list: { version }, sync: { trouble: 'storage-full' } });
    await expectVersion(version);
    await fillDisk(false);
    expect(await sync()).toMatchObject({ list: { version: next }, sync: { trouble: null } });
    version = next;
  }, 60_000);

  /** No browser lets a test fill the disk of an extension: what it then throws is thrown here. */
  async function fillDisk(isFull: boolean): Promise<void> {
    const world = await browser.background();
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

  async function moveClock(days: number): Promise<void> {
    const world = await browser.background();
    await world.evaluate(
      (scope, milliseconds) => {
        const start = scope.performance.timeOrigin;
        scope.Date.now = () => Math.round(start + scope.performance.now() + milliseconds);
      },
      days * 24 * 3600 * 1000,
    );
  }
});
