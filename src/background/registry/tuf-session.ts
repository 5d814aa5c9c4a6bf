import { Updater } from 'tuf-js';
import { errorCodeOf, RegistryError } from '../../core/registry/registry-error.ts';
import { files } from './stand-ins/files.ts';
import type { TufFetcher } from './tuf-fetcher.ts';

export interface SessionOptions {
  /** Trusted metadata by file name without ".json", as stored; `root` must be among it. */
  trusted: ReadonlyMap<string, Uint8Array>;
  fetcher: TufFetcher;
  metadataUrl: string;
  targetUrl: string;
  /** The instant that expiry is reckoned from. */
  now: Date;
}

/** Larger than any file of ours; each has its own limit by what names it. */
const limits = {
  rootMaxLength: 200_000,
  timestampMaxLength: 16_384,
  snapshotMaxLength: 500_000,
  targetsMaxLength: 2_000_000,
  maxRootRotations: 256,
};

let sessions = 0;

/**
 * One update by the client workflow of TUF, which is tuf-js's own code; this is the edge around it. What it
 * trusts in the end is taken out with `trusted()`, also after a failure: a verified root stays verified.
 */
export class TufSession {
  private readonly folder: string;
  private readonly updater: Updater;

  constructor(private readonly options: SessionOptions) {
    sessions += 1;
    this.folder = `session-${sessions}`;
    for (const [name, bytes] of options.trusted) files.set(`${this.folder}/${name}.json`, bytes);
    try {
      this.updater = this.open();
    } catch (error) {
      this.close();
      throw this.coded(error);
    }
  }

  private open(): Updater {
    const { metadataUrl, targetUrl, fetcher, now } = this.options;
    const updater = new Updater({
      metadataDir: this.folder,
      metadataBaseUrl: metadataUrl,
      targetDir: `${this.folder}/targets`,
      targetBaseUrl: targetUrl,
      fetcher,
      config: limits,
    });
    // tuf-js notes the start of the update by itself; ours is given, so that a seed is judged by its own day.
    const set: unknown = Reflect.get(updater, 'trustedSet');
    if (typeof set !== 'object' || set === null || !Reflect.has(set, 'referenceTime')) {
      throw new RegistryError('client-changed', 'tuf-js keeps its clock elsewhere now: adapt tuf-session.ts');
    }
    Reflect.set(set, 'referenceTime', now);
    return updater;
  }

  /** Root, timestamp, snapshot and top-level targets. Throws a RegistryError. */
  async refresh(): Promise<void> {
    await this.run(() => this.updater.refresh());
  }

  /** Loads the delegated role that may speak for a path, whether or not it names that very path. */
  async loadRole(path: string): Promise<void> {
    await this.run(() => this.updater.getTargetInfo(path));
  }

  /**
   * The verified bytes of a target; null where no role names it. `atHand`: bytes from before, which are not
   * fetched again where they are still the ones meant.
   */
  async download(path: string, atHand: Uint8Array | null = null): Promise<Uint8Array | null> {
    return this.run(async () => {
      const target = await this.updater.getTargetInfo(path);
      if (target === undefined) return null;
      if (atHand !== null) {
        files.set(`${this.folder}/targets/${encodeURIComponent(path)}`, atHand);
        if ((await this.updater.findCachedTarget(target)) !== undefined) return atHand;
      }
      const stored = await this.updater.downloadTarget(target);
      const bytes = files.get(stored);
      files.delete(stored);
      return bytes ?? null;
    });
  }

  /** A metadata file that was verified, by its name without ".json". */
  metadata(name: string): Uint8Array | null {
    return files.get(`${this.folder}/${encodeURIComponent(name)}.json`) ?? null;
  }

  /** All metadata that is trusted now. */
  trusted(): Map<string, Uint8Array> {
    const prefix = `${this.folder}/`;
    return new Map(
      [...files]
        .filter(([path]) => path.startsWith(prefix) && !path.startsWith(`${prefix}targets/`))
        .map(([path, bytes]) => [path.slice(prefix.length, -'.json'.length), bytes]),
    );
  }

  close(): void {
    for (const path of [...files.keys()]) if (path.startsWith(`${this.folder}/`)) files.delete(path);
  }

  private async run<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      throw this.coded(error);
    }
  }

  private coded(error: unknown): RegistryError {
    if (error instanceof RegistryError) return error;
    // tuf-js wraps a failed fetch in words; what really happened is known to the fetcher.
    const failure = this.options.fetcher.takeFailure();
    if (failure !== null) return failure;
    const message = error instanceof Error ? error.message : String(error);
    return new RegistryError(errorCodeOf(message), message, { cause: error });
  }
}
