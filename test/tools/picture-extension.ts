import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildTarget, builtExtension } from './built-extension.ts';

export interface PictureExtension {
  folder: string;
  discard(): void;
}

/**
 * A copy of the build that reads pictures, as if the user had let it ask the picture servers: Chromium shows a prompt
 * that no test can press. The click asks all the same.
 */
export function pictureExtension(target: BuildTarget): PictureExtension {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-pictures-'));
  cpSync(builtExtension(target), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) };
}
