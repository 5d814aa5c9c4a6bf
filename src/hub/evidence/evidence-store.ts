import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { PictureFacts } from '../../core/report.ts';
import { syncFolder, writeDurably } from '../durable-file.ts';
import { storageWork } from '../storage-error.ts';
import { pictureExtensions } from './picture-format.ts';

/** The first two hex digits of a name are its folder. */
const shards = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

/** Pictures in a folder, each named by the SHA-256 of its bytes. */
export class EvidenceStore {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** Makes the folders, and drops what a killed process left half-written. */
  static async open(root: string): Promise<EvidenceStore> {
    const store = new EvidenceStore(root);
    await storageWork('evidence', async () => {
      await rm(store.#drafts, { recursive: true, force: true });
      for (const name of [...shards, basename(store.#drafts), basename(store.#unclaimed)]) {
        await mkdir(join(root, name), { recursive: true, mode: 0o700 });
      }
      await syncFolder(root);
    });
    return store;
  }

  /** On return the picture is on the disk under its name. Writing the same one again is harmless. */
  put(picture: Pick<PictureFacts, 'sha256' | 'type'>, bytes: Uint8Array): Promise<void> {
    return storageWork('evidence', () =>
      writeDurably(this.pathOf(picture), bytes, { draftDir: this.#drafts }),
    );
  }

  pathOf({ sha256, type }: Pick<PictureFacts, 'sha256' | 'type'>): string {
    return join(this.#root, sha256.slice(0, 2), `${sha256}.${pictureExtensions[type]}`);
  }

  /**
   * Moves pictures that no report names out of the way, and says how many: what a crash leaves between the two phases.
   * Never deleted, for after restoring an old database they may be all that is left of a report. Only at the start,
   * when no report is on its way.
   */
  setAsideUnclaimed(claimed: ReadonlySet<string>): Promise<number> {
    return storageWork('evidence', async () => {
      let moved = 0;
      for (const shard of shards) {
        for (const name of await readdir(join(this.#root, shard))) {
          if (claimed.has(basename(name, extname(name)))) continue;
          await rename(join(this.#root, shard, name), join(this.#unclaimed, name));
          moved++;
        }
      }
      return moved;
    });
  }

  get #drafts(): string {
    return join(this.#root, 'drafts');
  }

  get #unclaimed(): string {
    return join(this.#root, 'unclaimed');
  }
}
