import { join } from 'node:path';
import { expect } from 'vitest';
import type { BrowserName } from '../harness/extension-browser.ts';
import { type Chain, publishChain } from './chain.ts';
import { type MirrorAnswer, mirrorHost, RegistryBrowser } from './registry-browser.ts';

/** What a mirror does to a file; undefined: it serves it as it is. */
export type Spoil = (path: string) => MirrorAnswer | Promise<MirrorAnswer> | undefined;

/** A list that grows, a mirror of it, and a browser that has taken one of its versions. */
export class RegistrySession {
  /** What the browser has taken. */
  version = 1;

  private constructor(
    readonly name: BrowserName,
    readonly chain: Chain,
    readonly browser: RegistryBrowser,
  ) {}

  static async start(name: BrowserName): Promise<RegistrySession> {
    const chain = await publishChain([`https://${mirrorHost}`]);
    const session = new RegistrySession(
      name,
      chain,
      await RegistryBrowser.launch(name, join(chain.dir, 'seed')),
    );
    session.serve(1);
    return session;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  serve(newest: number, spoil: Spoil = () => undefined): void {
    this.browser.serve(async (path) => {
      const told = await spoil(path);
      if (told !== undefined) return told;
      const bytes = this.chain.file(newest, path);
      return bytes === null ? { status: 404, body: '' } : { body: bytes };
    });
  }

  /** The browser is given a version, and has it afterwards. */
  async take(version: number): Promise<void> {
    this.serve(version);
    expect(await this.browser.sync()).toMatchObject({
      state: 'fresh',
      list: { version },
      sync: { trouble: null },
    });
    this.version = version;
    await this.expectVersion(version);
  }

  async expectVersion(version: number): Promise<void> {
    expect(await this.browser.state()).toMatchObject({ state: 'fresh', list: { version } });
    expect(await this.browser.verdictOf(this.chain.handle(version))).toMatchObject({
      kind: 'registered',
      list: { version },
    });
  }
}
