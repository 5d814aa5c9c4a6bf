import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { serveSites } from '../e2e/harness/site-server.ts';
import { feedLanguages, plainFeed } from '../feeds/feed-case.ts';
import { replicaSites } from '../feeds/replica-sites.ts';
import { replicas } from '../feeds/replicas.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { readPage } from '../tools/replay/read-page.ts';
import type { BenchGroup } from './figure.ts';
import { RecallTable } from './recall-table.ts';

/** What is read of every case of every replica in every language: a line per site and disguise, budgets per site. */
export const recall: BenchGroup = {
  name: 'recall',
  async run() {
    const table = new RecallTable();
    const sites = await serveSites(replicaSites);
    const browser = await launchBrowser('chromium', { sites, extension: builtExtension('chrome') });
    try {
      for (const replica of replicas) {
        for (const language of feedLanguages) {
          const address = new URL(replica.address);
          address.searchParams.set('language', language);
          const read = await readPage(browser, address, 0);
          for (const one of replica.cases) {
            table.add(replica, one, { ...plainFeed, language }, read);
          }
        }
      }
    } finally {
      await browser.close();
      await sites.close();
    }
    console.log(table.lines().join('\n'));
    return table.figures();
  },
};
