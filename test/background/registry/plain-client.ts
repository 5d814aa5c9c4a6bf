import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RegistryError } from '../../../src/core/registry/registry-error.ts';
import { verifyRegistry } from '../../../src/publisher/tuf/verify-registry.ts';

/** A registry in a folder, for plain tuf-js with Node's own cryptography and files. */
export class PlainMirror {
  private readonly folder = mkdtempSync(join(tmpdir(), 'saksi-plain-'));

  constructor(
    private readonly files: ReadonlyMap<string, Uint8Array>,
    private readonly root: Uint8Array,
  ) {
    for (const [path, bytes] of files) this.write(path, bytes);
  }

  /** "verified", or the code of the refusal. */
  async verdict(): Promise<string> {
    try {
      await verifyRegistry(this.folder, this.root);
      return 'verified';
    } catch (error) {
      if (error instanceof RegistryError) return error.code;
      throw error;
    }
  }

  /** The same, with one file changed for this once. */
  async verdictWith(path: string, bytes: Uint8Array | null): Promise<string> {
    this.write(path, bytes);
    const verdict = await this.verdict();
    this.write(path, this.files.get(path) ?? null);
    return verdict;
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(path: string, bytes: Uint8Array | null): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (bytes === null) rmSync(file, { force: true });
    else writeFileSync(file, bytes);
  }
}
