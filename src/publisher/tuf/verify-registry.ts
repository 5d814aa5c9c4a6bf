import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { errorCodeOf, RegistryError, type RegistryErrorCode } from '../../core/registry/registry-error.ts';
import { readBytes } from '../read-file.ts';
import { FolderFetcher } from './folder-fetcher.ts';
import { pathsOf } from './make-metadata.ts';
import { readMetadata } from './metadata-file.ts';

export interface Verification {
  snapshot: number;
  roles: number;
  targets: number;
  bytes: number;
}

/**
 * Verifies a registry as any TUF client would: plain tuf-js with Node's own cryptography, from a trusted root
 * down to the bytes of every target. `address`: a folder, or an http(s) address. Throws a RegistryError.
 */
export async function verifyRegistry(address: string, root: Uint8Array): Promise<Verification> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-verify-'));
  try {
    writeFileSync(join(folder, 'root.json'), root);
    const isWeb = /^https?:\/\//.test(address);
    const base = isWeb ? address.replace(/\/$/, '') : 'https://folder.invalid';
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: `${base}/metadata`,
      targetDir: folder,
      targetBaseUrl: `${base}/targets`,
      config: { fetchRetry: 0, fetchTimeout: 30_000 },
      ...(isWeb ? {} : { fetcher: new FolderFetcher(address, base) }),
    });
    await updater.refresh();
    return await verifyTargets(updater, folder);
  } catch (cause) {
    throw coded(cause);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function verifyTargets(updater: Updater, folder: string): Promise<Verification> {
  const { signed } = readMetadata.snapshot(readBytes(join(folder, 'snapshot.json')));
  const roles = Object.keys(signed.meta).map((file) => file.replace(/\.json$/, ''));
  const done = { snapshot: signed.version, roles: roles.length, targets: 0, bytes: 0 };
  for (const role of roles.filter((name) => name !== 'targets')) {
    // Any path that the role may speak for makes the client load and verify it.
    await updater.getTargetInfo((pathsOf(role)[0] ?? '').replaceAll('*', '-'));
    const { targets } = readMetadata.targets(readBytes(join(folder, `${role}.json`))).signed;
    for (const path of Object.keys(targets)) {
      const info = await updater.getTargetInfo(path);
      if (info === undefined) throw new RegistryError('target-missing', `${path}: no role may speak for it`);
      rmSync(await updater.downloadTarget(info));
      done.targets += 1;
      done.bytes += info.length;
    }
  }
  return done;
}

function coded(cause: unknown): Error {
  if (cause instanceof RegistryError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const code: RegistryErrorCode = /Failed to download|ENOENT/.test(message)
    ? 'status-404'
    : errorCodeOf(message);
  return new RegistryError(code, `${message.split('\n')[0]}`, { cause });
}
