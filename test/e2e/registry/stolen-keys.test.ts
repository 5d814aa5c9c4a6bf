import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgedUpdate, signedAgain } from '../../background/registry/forge.ts';
import type { BrowserName } from '../harness/extension-browser.ts';
import { type Chain, publishChain } from './chain.ts';
import { mirrorHost, RegistryBrowser } from './registry-browser.ts';

const forger = 'palsu_01';

describe.each<BrowserName>(['chromium', 'firefox'])('stolen keys and %s', (name) => {
  let chain: Chain;
  let browser: RegistryBrowser;
  let version = 1;

  beforeAll(async () => {
    chain = await publishChain([`https://${mirrorHost}`]);
    browser = await RegistryBrowser.launch(name, join(chain.dir, 'seed'));
  }, 180_000);

  afterAll(() => browser.close());

  /** The files of a version, with others instead of some. */
  function serve(newest: number, instead: ReadonlyMap<string, string> = new Map()): void {
    browser.serve((path) => {
      const body = instead.get(path) ?? chain.file(newest, path);
      return body === null ? { status: 404, body: '' } : { body };
    });
  }

  /** Who knows the online keys can use a version up: what comes next has to be beyond it. */
  async function takeNextGood(): Promise<void> {
    await chain.next();
    version = await chain.next();
    serve(version);
    expect(await browser.sync()).toMatchObject({
      state: 'fresh',
      list: { version },
      sync: { trouble: null },
    });
    expect(await browser.verdictOf(chain.handle(version))).toMatchObject({ kind: 'registered' });
    expect((await browser.verdictOf(forger))?.kind).not.toBe('registered');
  }

  it('of a province below the threshold add nothing, and the next good list is taken', async () => {
    serve(version, await forgedUpdate(chain.dir, version, ['kpu-1'], [chain.handle(version), forger]));
    expect(await browser.sync()).toMatchObject({ list: { version }, sync: { trouble: 'refused' } });
    expect(await browser.verdictOf(chain.handle(version))).toMatchObject({ kind: 'registered' });
    expect((await browser.verdictOf(forger))?.kind).not.toBe('registered');
    await takeNextGood();
  }, 90_000);

  it('of a province at the threshold speak for that province until the next good list', async () => {
    serve(
      version,
      await forgedUpdate(chain.dir, version, ['kpu-1', 'kpu-2'], [chain.handle(version), forger]),
    );
    expect(await browser.sync()).toMatchObject({ list: { version: version + 1 }, sync: { trouble: null } });
    expect(await browser.verdictOf(forger)).toMatchObject({ kind: 'registered' });
    await takeNextGood();
  }, 90_000);

  it('of the timestamp alone hold the list where it is, and add nothing', async () => {
    const { signed } = JSON.parse(readFileSync(join(chain.dir, 'public/metadata/timestamp.json'), 'utf8'));
    const ahead = await signedAgain(chain.dir, ['daring-a'], { ...signed, version: 4_000 });
    serve(version, new Map([['metadata/timestamp.json', JSON.stringify(ahead)]]));
    expect(await browser.sync()).toMatchObject({ state: 'fresh', list: { version } });
    serve(await chain.next());
    expect(await browser.sync()).toMatchObject({ list: { version }, sync: { trouble: 'refused' } });
    expect(await browser.verdictOf(chain.handle(version))).toMatchObject({ kind: 'registered' });
    // A new root with another key undoes it (test/background/registry/update.test.ts).
  }, 90_000);
});
