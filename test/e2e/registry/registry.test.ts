import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../harness/extension-browser.ts';
import { testHostileMirrors } from './hostile-mirrors.ts';
import { testInterruptions } from './interruptions.ts';
import { RegistrySession } from './registry-session.ts';
import { testShown } from './shown.ts';
import { testSignedRules } from './signed-rules.ts';
import { testStolenKeys } from './stolen-keys.ts';

/** One browser of each kind for all of it: each test leaves the newest good list behind, and the next begins there. */
describe.each<BrowserName>(['chromium', 'firefox'])('the registry in %s', (name) => {
  let session: RegistrySession;
  const given = () => session;

  beforeAll(async () => {
    session = await RegistrySession.start(name);
  }, 180_000);

  afterAll(() => session.close());

  it('starts from the seed in the package, and takes an update with three requests', async () => {
    const { chain, browser } = session;
    await session.expectVersion(1);
    browser.sites.requests.length = 0;
    await session.take(await chain.next());
    expect(browser.requests()).toHaveLength(3);
    expect((await browser.verdictOf(chain.handle(1)))?.kind).not.toBe('registered');
  });

  describe('a mirror', () => testHostileMirrors(given));
  describe('in spite of', () => testInterruptions(given));
  describe('for people', () => testShown(given));
  describe('and its rules:', () => testSignedRules(given));
  describe('stolen keys', () => testStolenKeys(given));
});
