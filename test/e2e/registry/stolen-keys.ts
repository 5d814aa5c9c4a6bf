import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgedUpdate, signedAgain } from '../../background/registry/forge.ts';
import type { RegistrySession } from './registry-session.ts';

const forger = 'palsu_01';

/** Goes last: after the stolen timestamp only a new root would bring the list forward again. */
export function testStolenKeys(given: () => RegistrySession): void {
  it.each([
    ['below the threshold add nothing, and the next good list is taken', ['kpu-1'], false],
    ['at the threshold speak for that province until the next good list', ['kpu-1', 'kpu-2'], true],
  ])('of a province %s', async (_what, signers, isEnough) => {
    const session = given();
    const { browser, chain, version } = session;
    const forged = await forgedUpdate(chain.dir, version, signers, [chain.handle(version), forger]);
    session.serve(version, answered(forged));
    if (isEnough) {
      expect(await browser.sync()).toMatchObject({ list: { version: version + 1 }, sync: { trouble: null } });
      expect(await browser.verdictOf(forger)).toMatchObject({ kind: 'registered' });
    } else {
      expect(await browser.sync()).toMatchObject({ list: { version }, sync: { trouble: 'refused' } });
      await session.expectVersion(version);
      expect((await browser.verdictOf(forger))?.kind).not.toBe('registered');
    }
    // Who knows the online keys can use a version up: what comes next has to be beyond it.
    await chain.next();
    await session.take(await chain.next());
    expect((await browser.verdictOf(forger))?.kind).not.toBe('registered');
  });

  it('of the timestamp alone hold the list where it is, and add nothing', async () => {
    const session = given();
    const { browser, chain, version } = session;
    const { signed } = JSON.parse(readFileSync(join(chain.dir, 'public/metadata/timestamp.json'), 'utf8'));
    const ahead = await signedAgain(chain.dir, ['daring-a'], { ...signed, version: 4_000 });
    session.serve(version, answered(new Map([['metadata/timestamp.json', JSON.stringify(ahead)]])));
    expect(await browser.sync()).toMatchObject({ state: 'fresh', list: { version } });
    session.serve(await chain.next());
    expect(await browser.sync()).toMatchObject({ list: { version }, sync: { trouble: 'refused' } });
    await session.expectVersion(version);
    // A new root with another key undoes it (test/background/registry/update.test.ts).
  });
}

function answered(files: ReadonlyMap<string, string>) {
  return (path: string) => {
    const body = files.get(path);
    return body === undefined ? undefined : { body };
  };
}
