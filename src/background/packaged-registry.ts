import { browser } from '../browser/api.ts';
import { hexDigest } from '../browser/hex-digest.ts';
import { type Pack, type PackEntry, parsePack, parseRegistryIndex } from '../core/registry/pack.ts';
import { RegistryError } from '../core/registry/registry-error.ts';

/** A registry's files as they lie in the package. */
export async function readPackagedRegistry() {
  const index = parseRegistryIndex(JSON.parse(new TextDecoder().decode(await readFile('index.json'))));
  return { index, packs: await Promise.all(index.packs.map(readPack)) };
}

async function readPack(entry: PackEntry): Promise<Pack> {
  const bytes = await readFile(entry.path);
  if ((await hexDigest(bytes)) !== entry.sha256) {
    throw new RegistryError('hash-mismatch', `${entry.path} is not the file that the index names`);
  }
  return parsePack(JSON.parse(new TextDecoder().decode(bytes)), entry.path);
}

async function readFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`registry/${path}`));
  if (!response.ok) throw new RegistryError('file-missing', `registry/${path} is not in the package`);
  return new Uint8Array(await response.arrayBuffer());
}
