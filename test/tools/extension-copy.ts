import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';

/** Hands over a copy of the built extension that may be changed; it is gone when the task has ended. */
export async function withExtensionCopy<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-extension-'));
  try {
    cpSync(builtExtension('chrome'), folder, { recursive: true });
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
