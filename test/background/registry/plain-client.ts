import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RegistryError } from '../../../src/core/registry/registry-error.ts';
import { verifyRegistry } from '../../../src/publisher/tuf/verify-registry.ts';

/** "verified", or the code of the refusal, by plain tuf-js with Node's own cryptography and files. */
export async function plainVerdict(
  files: ReadonlyMap<string, Uint8Array>,
  trusted: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-plain-'));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    await verifyRegistry(folder, trusted.get('root') ?? new Uint8Array());
    return 'verified';
  } catch (error) {
    if (error instanceof RegistryError) return error.code;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
