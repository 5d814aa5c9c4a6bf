import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOutboxEntry } from '../../src/core/outbox.ts';
import { list } from '../../src/core/parse.ts';
import { parseReport } from '../../src/core/report.ts';
import { openDatabase } from '../../src/hub/store/open-database.ts';
import { temporaryFolder } from '../background/temporary-folder.ts';
import { replicaSites } from '../feeds/replica-sites.ts';
import { type HubProcess, startHub } from '../hub/hub-process.ts';
import { sampleReport } from '../hub/sample-report.ts';
import { askBackground } from './harness/ask-background.ts';
import type { BrowserName, ExtensionBrowser, Popup } from './harness/extension-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type SiteServer, serveSites } from './harness/site-server.ts';
import { until } from './harness/until.ts';

const address = 'https://www.facebook.com/?case=registered&case=not-listed&case=plain-post&case=shop';

describe.each<BrowserName>(['chromium', 'firefox'])('reporting from the real popup in %s', (name) => {
  const folder = temporaryFolder();
  let sites: SiteServer;
  let browser: ExtensionBrowser;
  let hub: HubProcess;

  beforeAll(async () => {
    sites = await serveSites(replicaSites);
    hub = await startHub(folder.path);
    browser = await launchBrowser(name, { sites, language: 'id' });
  });

  afterAll(async () => {
    await browser.close();
    await sites.close();
    folder.remove();
  });

  it('brings the report with its picture into the hub, and a receipt that verifies', async () => {
    const options = await browser.openExtensionPage('options/options.html');
    await askBackground(options, 'pin-hub', hub.address);
    const page = await browser.newPage(address);
    await until('the badge', async () => (await browser.inShadow(page, '.badge')).length > 0);

    const popup = await browser.openPopup(page);
    await popup.click('[data-advertiser="relawancendanamaju"] .report');
    await popup.waitFor('.preview');
    await popup.fill('#note', 'Muncul dua kali pagi ini.');
    await popup.click('.part-landing');
    const shown = await until('the preview without the link', async () => {
      const raw = await popup.view.evaluate((view) => view.document.querySelector('.raw')?.textContent ?? '');
      return raw.includes('"landing": null') && raw.includes('Muncul') ? raw : null;
    });
    await popup.click('.send');
    await popup.waitFor('.entry.receipted');
    const said = await popup.text();
    await popup.close();

    // The extension takes a receipt only if the pinned key signed it.
    const [entry] = list(parseOutboxEntry, 10)(await askBackground(options, 'outbox', null), 'outbox');
    expect(entry?.state).toBe('receipted');
    expect(said).toContain('Diterima hub');
    expect(said).toContain(entry?.receipt?.id ?? 'no receipt');

    await hub.kill('SIGTERM');
    const database = await openDatabase(join(folder.path, 'db'));
    const { rows } = await database.query<{ body: Uint8Array; picture_sha256: string }>(
      'select body, picture_sha256 from reports',
    );
    await database.close();
    expect(rows).toHaveLength(1);
    const body = Buffer.from(rows[0]?.body ?? []).toString('utf8');
    expect(body, 'The preview shows exactly what leaves').toBe(shown);
    const report = parseReport(JSON.parse(body));
    expect(report).toMatchObject({ category: 'not-listed', note: 'Muncul dua kali pagi ini.' });
    expect(report.sighting).toMatchObject({ landing: null, payer: 'Relawan Cendana Maju' });
    const picture = pictureOf(join(folder.path, 'evidence'), rows[0]?.picture_sha256 ?? '');
    expect(createHash('sha256').update(picture).digest('hex')).toBe(report.picture?.sha256);
    expect(picture.length).toBeGreaterThan(3000);
    expect(await browser.runtimeErrors()).toEqual([]);
  }, 90_000);

  it('lets the user point at a post that the reader missed, and asks whether it really is an ad', async () => {
    const page = await browser.newPage(address);
    const popup = await browser.openPopup(page);
    await popup.click('.pick');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const post = await page.$('[data-case="plain-post"] [data-ad-preview="message"]');
    await post?.click();
    const again = await reportForm(browser, page);
    const isSendable = () =>
      again.view.evaluate((view) => view.document.querySelector('.send')?.hasAttribute('disabled') === false);
    await again.waitFor('.preview');
    expect(await isSendable()).toBe(false);
    await again.click('.confirm');
    await until('the button', isSendable);
    const raw = await again.view.evaluate((view) => view.document.querySelector('.raw')?.textContent ?? '');
    expect(parseReport(JSON.parse(raw)).sighting).toMatchObject({ pointed: true, sponsorship: 'unsure' });
    await again.close();
  }, 90_000);
});

describe.each<BrowserName>(['chromium', 'firefox'])('a report made while the hub is down, in %s', (name) => {
  it('survives the end of the browser and arrives later, once', async () => {
    const [data, profile] = [temporaryFolder(), temporaryFolder()];
    const sites = await serveSites(replicaSites);
    let hub = await startHub(data.path);
    let browser = await launchBrowser(name, { sites, profile: profile.path });
    try {
      let page = await browser.openExtensionPage('options/options.html');
      await askBackground(page, 'pin-hub', hub.address);
      await hub.kill('SIGKILL');
      const report = sampleReport();
      await askBackground(page, 'queue-report', { reportJson: JSON.stringify(report), picture: null });
      await until('the failed attempt', async () => {
        const [entry] = await outboxOf(page);
        return entry?.state === 'queued' && entry.trouble?.code === 'no-answer';
      });
      await browser.kill();
      hub = await startHub(data.path, {}, Number(new URL(hub.address).port));
      browser = await launchBrowser(name, { sites, profile: profile.path });
      page = await browser.openExtensionPage('options/options.html');
      await until('the receipt', async () => {
        await askBackground(page, 'send-now', null);
        return (await outboxOf(page)).every(({ state }) => state === 'receipted');
      });
      expect(await outboxOf(page)).toMatchObject([{ id: report.id, attempts: 2 }]);
    } finally {
      await browser.close();
      await sites.close();
      await hub.kill('SIGTERM');
      data.remove();
      profile.remove();
    }
  }, 90_000);
});

async function outboxOf(page: Page) {
  return list(parseOutboxEntry, 10)(await askBackground(page, 'outbox', null), 'outbox');
}

function pictureOf(evidence: string, sha256: string): Buffer {
  const file = readdirSync(evidence, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.includes(sha256),
  );
  if (file === undefined) throw new Error(`No picture ${sha256} in the hub's evidence.`);
  return readFileSync(join(evidence, file));
}

/**
 * The popup with the chosen post's report in it. The extension may have opened it by itself, where the
 * browser lets it; the toolbar button then closes it at first.
 */
async function reportForm(browser: ExtensionBrowser, page: Page): Promise<Popup> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const popup = await browser.openPopup(page);
      await popup.waitFor('.report-form');
      return popup;
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
}
