import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Profile {
  folder: string;
  /** Removes the folder if it was made for this launch only. */
  discard(): void;
}

/** The given profile folder, kept for the next launch, or a fresh one. */
export function keepProfile(given: string | undefined): Profile {
  if (given !== undefined) {
    mkdirSync(given, { recursive: true });
    return { folder: resolve(given), discard: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'saksi-profile-'));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
