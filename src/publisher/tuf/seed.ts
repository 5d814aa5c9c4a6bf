import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PublisherError } from '../publisher-error.ts';
import { readMetadata } from './metadata-file.ts';
import { targetFile } from './target-file.ts';

/** The part of a published folder that is shipped in a package: the newest of everything, path to bytes. */
export function currentFiles(publicDir: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const take = (path: string) => {
    const bytes = readFile(publicDir, path);
    files.set(path, bytes);
    return bytes;
  };
  for (const name of readdirSync(join(publicDir, 'metadata'))) {
    if (/^\d+\.root\.json$/.test(name)) take(`metadata/${name}`);
  }
  const { snapshotMeta } = readMetadata.timestamp(take('metadata/timestamp.json')).signed;
  const snapshot = readMetadata.snapshot(take(`metadata/${snapshotMeta.version}.snapshot.json`)).signed;
  for (const [file, { version }] of Object.entries(snapshot.meta)) {
    const { targets } = readMetadata.targets(take(`metadata/${version}.${file}`)).signed;
    for (const { path, hashes } of Object.values(targets)) take(targetFile(path, hashes.sha256 ?? ''));
  }
  return files;
}

function readFile(dir: string, path: string): Buffer {
  try {
    return readFileSync(join(dir, path));
  } catch (cause) {
    throw new PublisherError(
      'file-missing',
      `${join(dir, path)} is missing: name the public folder that "registry publish" wrote (${dirname(dir)}).`,
      { cause },
    );
  }
}

/**
 * What the package gets as `registry/`: the files themselves, the root that is trusted from the start, and
 * where to look for newer ones. `root`: by default the first root among the files.
 */
export function seedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  mirrors: readonly string[],
  root?: Uint8Array,
): Map<string, Uint8Array> {
  const roots = [...files.keys()].filter((path) => path.endsWith('.root.json'));
  const first = roots.sort((a, b) => versionOf(a) - versionOf(b))[0] ?? '';
  const timestamp = readMetadata.timestamp(files.get('metadata/timestamp.json') ?? new Uint8Array()).signed;
  const snapshot = files.get(`metadata/${timestamp.snapshotMeta.version}.snapshot.json`) ?? new Uint8Array();
  const issued = readMetadata.snapshot(snapshot).signed.unrecognizedFields?.['x-issued'];
  const settings = { schema: 1, issued: String(issued), mirrors };
  return new Map([
    ...files,
    ['root.json', root ?? files.get(first) ?? new Uint8Array()],
    ['settings.json', Buffer.from(`${JSON.stringify(settings)}\n`)],
  ]);
}

function versionOf(path: string): number {
  return Number.parseInt(path.split('/').at(-1) ?? '', 10);
}
