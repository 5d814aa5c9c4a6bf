import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { demoSeedOf } from '../../src/publisher/tuf/demo-seed.ts';
import { askBackground } from '../e2e/harness/ask-background.ts';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { serveSites } from '../e2e/harness/site-server.ts';
import { until } from '../e2e/harness/until.ts';
import { replicaSites } from '../feeds/replica-sites.ts';
import { builtExtension } from '../tools/built-extension.ts';
import type { BenchGroup, Figure } from './figure.ts';
import { nationwide } from './lookups.ts';
import { median } from './median.ts';
import { syntheticBuild, syntheticPacks } from './synthetic-list.ts';

const rounds = 7;

/** How long a stopped worker in Chromium takes to the first verdict, with 200,000 accounts in its store. */
export const waking: BenchGroup = { name: 'waking', run: measureWaking };

async function measureWaking(): Promise<Figure[]> {
  const extension = mkdtempSync(join(tmpdir(), 'saksi-waking-'));
  cpSync(builtExtension('chrome'), extension, { recursive: true });
  rmSync(join(extension, 'registry'), { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, bytes] of demoSeedOf(syntheticBuild(nationwide, today))) {
    mkdirSync(dirname(join(extension, 'registry', path)), { recursive: true });
    writeFileSync(join(extension, 'registry', path), bytes);
  }
  const sites = await serveSites(replicaSites);
  const browser = await launchBrowser('chromium', { sites, extension });
  try {
    const page = await browser.openExtensionPage('options/options.html');
    const [account] = syntheticPacks({ ...nationwide })[7]?.contestants[3]?.accounts ?? [];
    const sighting = {
      ...{
        postKey: 'uji',
        platform: account?.platform,
        surface: 'feed',
        sponsorship: 'sponsored',
        signals: [],
      },
      ...{
        advertiser: { name: null, handle: account?.handle, id: null, url: null },
        payer: null,
        text: 'halo',
      },
      ...{
        imageText: [],
        label: null,
        partnership: false,
        ai: false,
        landing: null,
        permalink: null,
        page: 'https://x.com/',
        recipeRevision: 1,
        pointed: false,
      },
    };
    const isKnown = async () =>
      JSON.stringify(await askBackground(page, 'judge', sighting)).includes('"registered"');
    await until('the seed to be taken in', isKnown, 120_000);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await browser.stopBackground();
      const start = performance.now();
      if (!(await isKnown())) throw new Error('The account was forgotten');
      times.push(performance.now() - start);
    }
    return [
      {
        name: 'worker asleep → first verdict, 200,000 accounts, Chromium (ms, median)',
        value: median(times),
        budget: 100,
      },
    ];
  } finally {
    await browser.close();
    await sites.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
