import { makeEdits, writeLinePatch } from '../../core/registry/line-patch.ts';
import { readMetadata } from './metadata-file.ts';
import type { Repository } from './repository.ts';

/** So many snapshots back a client can be to come up in one file. */
export const bundleDepth = 30;

type Snapshot = ReturnType<Repository['snapshot']>;

/**
 * Everything that leads from one snapshot to another, in one file: new metadata as it is, packs as changed
 * lines. Nobody signs it: what a client makes of it is checked like anything it fetched.
 */
export function makeBundle(repository: Repository, from: Snapshot, to: Snapshot): string {
  const metadata: Record<string, string> = { [`${to.version}.snapshot.json`]: to.bytes.toString('utf8') };
  const targets: Record<string, unknown> = {};
  for (const [role, bytes] of to.roles) {
    const before = from.roles.get(role);
    if (before?.equals(bytes)) continue;
    const { signed } = readMetadata.targets(bytes);
    metadata[`${signed.version}.${role}.json`] = bytes.toString('utf8');
    const old = before === undefined ? {} : readMetadata.targets(before).signed.targets;
    for (const { path, hashes } of Object.values(signed.targets)) {
      const [base = '', hash = ''] = [old[path]?.hashes.sha256, hashes.sha256];
      if (base !== hash) targets[path] = changeOf(repository, path, base, hash);
    }
  }
  return JSON.stringify({ schema: 1, from: from.version, to: to.version, metadata, targets });
}

function changeOf(repository: Repository, path: string, base: string, hash: string): unknown {
  const after = repository.target(path, hash).toString('utf8');
  if (base === '') return { text: after };
  const edits = makeEdits(repository.target(path, base).toString('utf8'), after);
  if (edits === null) return { text: after };
  const patch = writeLinePatch({ base, edits });
  return JSON.stringify(patch).length < after.length ? patch : { text: after };
}
