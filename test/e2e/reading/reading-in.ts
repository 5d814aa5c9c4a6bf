import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTabSummary, type SeenPost, type TabSummary } from '../../../src/core/seen-post.ts';
import { type Disclosures, type FeedCase, plainFeed } from '../../feeds/feed-case.ts';
import { replicaSites } from '../../feeds/replica-sites.ts';
import { type Replica, replicas } from '../../feeds/replicas.ts';
import { scrollThrough } from '../../tools/replay/scroll.ts';
import { askTab } from '../harness/ask-background.ts';
import type { BrowserName, ExtensionBrowser } from '../harness/extension-browser.ts';
import { launchBrowser } from '../harness/launch-browser.ts';
import { type SiteServer, serveSites } from '../harness/site-server.ts';

/** Every replica of every site, read whole in one browser. A file for each browser, so that both run side by side. */
export function describeReadingIn(name: BrowserName): void {
  describe(`reading feeds in ${name}`, () => readEveryReplica(name));
}

function readEveryReplica(name: BrowserName): void {
  let sites: SiteServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    sites = await serveSites(replicaSites);
    browser = await launchBrowser(name, { sites, language: 'id' });
  });

  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  describe.each(replicas.map((replica) => [replica.address, replica] as const))(
    'at %s',
    (address, replica) => {
      const { cases, extent } = replica;
      let flagged: Map<string, string[]>;
      let summary: TabSummary;
      const disclosed = new Map<string, Disclosures>();

      beforeAll(async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 1800 });
        await page.goto(address);
        await readWhole(page, async () => noteDisclosures(browser, page, disclosed));
        flagged = await badgesByCase(browser, page);
        const options = await browser.openExtensionPage('options/options.html');
        summary = parseTabSummary(await askTab(options, address, 'summary'));
        await options.close();
        await page.close(); // The next page may be of the same site, and a tab is asked by its site.
      }, 120_000);

      it('finds every ad with its advertiser, payer and verdict, and nothing else', () => {
        const ads = cases.filter((one) => one.expected(plainFeed).sponsorship !== 'organic');
        const isNamed = ads.some((one) => one.expected(plainFeed).name !== undefined);
        expect(sorted(summary.posts.map((post) => factsOf(post, isNamed)))).toEqual(
          sorted(ads.map((one) => expectedFacts(one, replica))),
        );
      });

      it('flags exactly the posts about which there is something to say', () => {
        for (const one of cases) {
          const { verdict } = one.expected(plainFeed);
          expect(flagged.get(one.name) ?? [], one.shows).toHaveLength(verdict === null ? 0 : 1);
        }
      });

      // Firefox lets no test into a content script, and nothing else tells what an organic post says of itself.
      it.runIf(name === 'chromium' && cases.some((one) => one.discloses !== undefined))(
        'keeps what ads and organic posts say of themselves apart from whether they are paid',
        () => {
          for (const { name: post, discloses, shows } of cases) {
            const said = disclosed.get(post);
            if (said !== undefined)
              expect(said, shows).toEqual({ partnership: false, ai: false, ...discloses });
            else expect(discloses, `${post} was never read`).toBeUndefined();
          }
        },
      );

      it('counts organic posts without ever flagging one', () => {
        const organic = cases.filter((one) => one.expected(plainFeed).sponsorship === 'organic');
        expect(organic.length).toBeGreaterThanOrEqual(extent === 'feed' ? 10 : 2);
        for (const one of organic) expect(flagged.get(one.name) ?? [], one.shows).toEqual([]);
        expect(summary.postsRead).toBeGreaterThan(summary.adsFound);
      });
    },
  );

  it('leaves no error behind and talks to nobody but the sites', async () => {
    expect(await browser.runtimeErrors()).toEqual([]);
    expect(
      sites.requests.every((request) =>
        sites.hosts.some((host) => request.startsWith(`GET https://${host}/`)),
      ),
    ).toBe(true);
  });
}

/** One ad by what the popup shows of it; its name only where the page tells nothing else. */
function factsOf({ sighting, judgement }: SeenPost, isNamed: boolean): object {
  const { sponsorship, advertiser, payer, partnership, ai } = sighting;
  const verdict = judgement?.verdict ?? null;
  return {
    ...(isNamed ? { name: advertiser.name } : {}),
    sponsorship,
    handle: advertiser.handle,
    id: advertiser.id,
    payer,
    partnership,
    ai,
    verdict: verdict?.kind ?? null,
    dateState: verdict !== null && 'dateState' in verdict ? verdict.dateState : null,
  };
}

function expectedFacts({ expected, discloses }: FeedCase, { ids }: Replica): object {
  const { label: _label, ...facts } = expected(plainFeed);
  const told = facts.handle === null ? null : (ids[facts.handle] ?? null);
  return { ...facts, id: facts.id ?? told, partnership: false, ai: false, ...discloses };
}

/** Down and up again, as a person does: labels may come late to posts that have left the screen. */
async function readWhole(page: Page, look: () => Promise<void>): Promise<void> {
  await scrollThrough(page, 'down', look);
  await new Promise((resolve) => setTimeout(resolve, 1800));
  await scrollThrough(page, 'up', look);
}

/** What the posts on screen say of themselves, organic ones too, as the content script reads them. */
async function noteDisclosures(
  browser: ExtensionBrowser,
  page: Page,
  disclosed: Map<string, Disclosures>,
): Promise<void> {
  if (browser.name !== 'chromium') return;
  const world = await browser.contentScript(page);
  for (const { case: post, sighting } of await world.evaluate(() => globalThis.saksiIklan?.posts() ?? [])) {
    if (post !== null) disclosed.set(post, { partnership: sighting.partnership, ai: sighting.ai });
  }
}

/** What the badges say, by the case of the post that each of them stands in. */
async function badgesByCase(browser: ExtensionBrowser, page: Page): Promise<Map<string, string[]>> {
  const flagged = new Map<string, string[]>();
  for (const badge of await browser.inShadow(page, '.badge')) {
    const { name, said } = await badge.evaluate((node) => {
      const root = node.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : null;
      const name = host?.closest('[data-case]')?.getAttribute('data-case') ?? 'outside';
      return { name, said: node.ariaLabel ?? '' };
    });
    flagged.set(name, [...(flagged.get(name) ?? []), said]);
  }
  return flagged;
}

function sorted<T>(items: readonly T[]): string[] {
  return items.map((item) => JSON.stringify(item, Object.keys(item as object).sort())).sort();
}
