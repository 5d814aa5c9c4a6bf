import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOutboxEntry } from '../../src/core/outbox.ts';
import { list } from '../../src/core/parse.ts';
import { parseReport } from '../../src/core/report.ts';
import { openDatabase } from '../../src/hub/store/open-database.ts';
import { temporaryFolder } from '../background/temporary-folder.ts';
import { replicaSites } from '../feeds/replica-sites.ts';
import { type HubProcess, startHub } from '../hub/hub-process.ts';
import { askBackground } from './harness/ask-background.ts';
import type { BrowserName, ExtensionBrowser } from './harness/extension-browser.ts';
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
});

function pictureOf(evidence: string, sha256: string): Buffer {
  const file = readdirSync(evidence, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.includes(sha256),
  );
  if (file === undefined) throw new Error(`No picture ${sha256} in the hub's evidence.`);
  return readFileSync(join(evidence, file));
}
