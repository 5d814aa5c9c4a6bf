import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OutboxEntry, parseOutboxEntry } from '../../src/core/outbox.ts';
import { list } from '../../src/core/parse.ts';
import { openDatabase } from '../../src/hub/store/open-database.ts';
import { type HubProcess, startHub } from '../hub/hub-process.ts';
import { pictureFacts, samplePicture, sampleReport } from '../hub/sample-report.ts';
import { askBackground } from './harness/ask-background.ts';
import type { ExtensionBrowser } from './harness/extension-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type SiteServer, serveSites } from './harness/site-server.ts';

const count = 200;

/** Every report that was handed over arrives once, whatever dies in between. */
describe('outbox in Chromium', () => {
  const data = mkdtempSync(join(tmpdir(), 'saksi-hub-'));
  let sites: SiteServer;
  let browser: ExtensionBrowser;
  let hub: HubProcess;

  beforeAll(async () => {
    sites = await serveSites({ 'www.facebook.com': () => ({ body: '' }) });
    browser = await launchBrowser('chromium', { sites });
    hub = await startHub(data);
  });

  afterAll(async () => {
    await browser.close();
    await sites.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('delivers 200 reports once each while the worker is stopped and the hub killed in the middle', async () => {
    const port = Number(new URL(hub.address).port);
    const page = await browser.openExtensionPage('options/options.html');
    await askBackground(page, 'pin-hub', hub.address);
    const ids: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const picture = samplePicture(`picture ${number}`);
      const report = sampleReport({ picture: pictureFacts(picture), note: `report ${number}` });
      ids.push(report.id);
      const parcel = { reportJson: JSON.stringify(report), picture: picture.toString('base64') };
      const queued = askBackground(page, 'queue-report', parcel);
      if (number % 40 === 20) await browser.stopBackground();
      if (number === 70) await hub.kill('SIGKILL');
      if (number === 140) hub = await startHub(data, {}, port);
      await queued;
    }
    const settled = await allReceipted(page);
    expect(settled.filter(({ state }) => state !== 'receipted')).toEqual([]);
    expect(settled).toHaveLength(count);
    expect(await browser.runtimeErrors()).toEqual([]);
    await hub.kill('SIGTERM');
    const database = await openDatabase(join(data, 'db'));
    const { rows } = await database.query<{ id: string; picture_sha256: string | null }>(
      'select id, picture_sha256 from reports',
    );
    await database.close();
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rows.every(({ picture_sha256 }) => picture_sha256 !== null)).toBe(true);
  }, 180_000);
});

/** Asks for delivery until every entry is receipted or a minute and a half is over; answers the entries then. */
async function allReceipted(page: Page): Promise<OutboxEntry[]> {
  const end = performance.now() + 90_000;
  for (;;) {
    await askBackground(page, 'send-now', null);
    const entries = list(parseOutboxEntry, 1000)(await askBackground(page, 'outbox', null), 'outbox');
    if (entries.every(({ state }) => state === 'receipted') || performance.now() > end) return entries;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
