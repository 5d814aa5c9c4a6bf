import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildNameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { readRegistryDir } from '../../../src/publisher/read-registry.ts';
import { seedOfFolder } from '../../../src/publisher/tuf/seed-of-folder.ts';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { launchBrowser } from '../../e2e/harness/launch-browser.ts';
import { serveSites } from '../../e2e/harness/site-server.ts';
import { until } from '../../e2e/harness/until.ts';
import { builtExtension } from '../built-extension.ts';
import type { ReplayArguments } from './arguments.ts';
import { type ReplayKnowledge, replayLine } from './line.ts';
import { ReplayedPosts } from './posts.ts';
import { scrollThrough } from './scroll.ts';

/** Long enough for labels that appear late or blink, in milliseconds. */
const settle = 1800;

/** Opens each page in turn and hands over one record per post. */
export async function replay(args: ReplayArguments, print: (line: object) => void): Promise<void> {
  const knowledge = readKnowledge(args);
  const extension = extensionWith(args.registry);
  const { hostname } = args.url;
  const sites = await serveSites({ [hostname]: () => ({ status: 404, body: '' }) });
  const browser = await launchBrowser('chromium', { sites, extension, language: 'id' });
  try {
    if (args.now !== null) await setClock(browser, args.now);
    for (const file of args.files) {
      sites.answer(hostname, ({ url }) =>
        url.href === args.url.href ? { body: readFileSync(file) } : { status: 404, body: '' },
      );
      for (const post of await readPage(browser, args)) print(await replayLine(file, post, knowledge));
    }
  } finally {
    await browser.close();
    await sites.close();
    if (args.registry !== null) rmSync(extension, { recursive: true, force: true });
  }
}

async function readPage(browser: ExtensionBrowser, { url, wait }: ReplayArguments) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1400 });
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  const posts = new ReplayedPosts();
  const look = async () => posts.add(await onScreen(browser, page));
  await pause(300);
  await scrollThrough(page, 'down', look);
  await pause(settle + wait);
  // Once more upwards: labels that came late belong to posts that had left the screen.
  await scrollThrough(page, 'up', look);
  await page.close();
  return posts.all();
}

async function onScreen(browser: ExtensionBrowser, page: Page) {
  const world = await browser.contentScript(page);
  return until('the worker to judge what is on screen', async () => {
    const posts = await world.evaluate(() => globalThis.saksiIklan?.posts() ?? []);
    return posts.every((post) => post.sponsorship === 'organic' || post.judgement !== null) ? posts : null;
  });
}

/** The extension with another registry in it, as a copy. */
function extensionWith(registry: string | null): string {
  const built = builtExtension('chrome');
  if (registry === null) return built;
  const copy = mkdtempSync(join(tmpdir(), 'saksi-extension-'));
  cpSync(built, copy, { recursive: true });
  rmSync(join(copy, 'registry'), { recursive: true });
  for (const [path, bytes] of seedOfFolder(registry)) {
    mkdirSync(dirname(join(copy, 'registry', path)), { recursive: true });
    writeFileSync(join(copy, 'registry', path), bytes);
  }
  return copy;
}

function readKnowledge({ registry, now }: ReplayArguments): ReplayKnowledge {
  const { packs } = readRegistryDir(registry ?? join(builtExtension('chrome'), 'registry'));
  return {
    // Organic posts get no verdict, so that their registry is not asked for.
    registry: null,
    names: buildNameIndex(
      packs.flatMap((pack) => pack.contests),
      packs.flatMap((pack) => pack.contestants),
      bundledParties,
    ),
    now: now ?? new Date().toISOString(),
  };
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
