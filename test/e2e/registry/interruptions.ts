import { expect, it } from 'vitest';
import type { RegistrySession } from './registry-session.ts';

/** A worker that is stopped, a clock that moves on, a disk that is full. */
export function testInterruptions(given: () => RegistrySession): void {
  it.each([
    ['the root', /\d+\.root\.json$/],
    ['the timestamp', /timestamp\.json$/],
    ['the bundle', /bundles\//],
  ])('a worker that is stopped at %s loses nothing', async (_what, where) => {
    const session = given();
    const { browser, version } = session;
    const next = await session.chain.next();
    let stopped = false;
    session.serve(next, (path) => {
      if (!where.test(path) || stopped) return undefined;
      stopped = true;
      return browser.browser.stopBackground().then(() => ({ status: 500, body: '' }));
    });
    await browser.sync().catch(() => null);
    expect(stopped).toBe(true);
    const after = await browser.state();
    expect([version, next]).toContain(after.list?.version);
    await session.expectVersion(after.list?.version ?? 0);
    await session.take(next);
  });

  it('a list that stands still is noticed: stale after days, then nothing is called official any more', async () => {
    const session = given();
    const { browser, chain, version } = session;
    session.serve(version);
    await browser.moveClock(4);
    expect(await browser.sync()).toMatchObject({
      state: 'stale',
      sync: { trouble: 'refused' },
      list: { version },
    });
    expect(await browser.verdictOf(chain.handle(version))).toMatchObject({
      kind: 'registered',
      list: { state: 'stale' },
    });
    await browser.moveClock(11);
    expect(await browser.state()).toMatchObject({ state: 'cannot-check' });
    expect(await browser.verdictOf(chain.handle(version))).toMatchObject({
      kind: 'cannot-check',
      why: 'list-expired',
    });
    await browser.moveClock(0);
    await session.expectVersion(version);
  });

  it('a full disk leaves the last good list, and says so', async () => {
    const session = given();
    const { browser, version } = session;
    const next = await session.chain.next();
    session.serve(next);
    await browser.fillDisk(true);
    expect(await browser.sync()).toMatchObject({ list: { version }, sync: { trouble: 'storage-full' } });
    await session.expectVersion(version);
    await browser.fillDisk(false);
    await session.take(next);
  });
}
