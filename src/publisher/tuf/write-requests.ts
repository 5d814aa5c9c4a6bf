import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fields } from '../../core/parse.ts';
import { parsePack } from '../../core/registry/pack.ts';
import { readBytes } from '../read-file.ts';
import { bytesToSign, metadataBytes } from './make-metadata.ts';
import { readMetadata } from './metadata-file.ts';
import { describeOwner, ownerOf } from './public-key.ts';
import { list, type Repository, writeWhole } from './repository.ts';
import { requestName, type SigningRequest } from './signing-request.ts';
import type { Staged, Staging } from './staging.ts';
import { targetFile } from './target-file.ts';

/** Writes a request for every role that still lacks signatures; those of older versions go. */
export function writeRequests(
  repository: Repository,
  staging: Staging,
  waiting: readonly Staged[],
): string[] {
  const names = waiting.map((staged) => {
    const version = staged.signed.version;
    const name = `${requestName({ role: staged.role, version })}.request.json`;
    const signers = staging.signerGroups(staged.role).flatMap(({ keys }) => keys);
    const request: SigningRequest = {
      schema: 1,
      kind: 'saksi-iklan-signing-request',
      role: staged.role,
      version,
      expires: staged.signed.expires,
      summary: summarise(repository, staging, staged),
      signers: signers
        .filter(({ keyid }, at) => signers.findIndex((other) => other.keyid === keyid) === at)
        .map(({ keyid, owner }) => ({ keyid, owner: describeOwner(owner) })),
      payload: bytesToSign(staged.signed).toString('utf8'),
    };
    writeWhole(repository.path('requests', name), `${JSON.stringify(request, null, 2)}\n`);
    return name;
  });
  for (const name of list(repository.path('requests'))) {
    const isOld = name.endsWith('.request.json') && !names.includes(name);
    if (isOld) rmSync(repository.path('requests', name));
  }
  return names.map((name) => join(repository.path('requests'), name));
}

/** What a signer vouches for, in words: everything that differs from what is published. */
function summarise(repository: Repository, staging: Staging, { role, signed }: Staged): string[] {
  if (role === 'root') return summariseRoot(metadataBytes(signed, new Map()));
  const { targets, delegations } = readMetadata.targets(metadataBytes(signed, new Map())).signed;
  const published = staging.published?.roles.get(role);
  const before = published === undefined ? {} : readMetadata.targets(published).signed.targets;
  const files = Object.values(targets).map(({ path, hashes, length }) => {
    const [hash = '', old = ''] = [hashes.sha256, before[path]?.hashes.sha256];
    if (hash === old) return `${path}: unchanged`;
    const staged = readBytes(repository.path('staged', targetFile(path, hash)));
    const counts = path.startsWith('accounts/') ? ` ${countChanges(repository, path, staged, old)}` : '';
    return `${path}: ${length} bytes, sha256 ${hash}${counts}${revisionOf(path, staged)}`;
  });
  const gone = Object.keys(before).filter((path) => !Object.hasOwn(targets, path));
  const roles = Object.values(delegations?.roles ?? {}).map(({ name, keyIDs, threshold }) => {
    const owners = keyIDs.map((id) => delegations?.keys[id]).flatMap((key) => (key ? [ownerOf(key)] : []));
    return `${name}: ${threshold} of ${owners.join(', ')}`;
  });
  return [...files, ...gone.map((path) => `${path}: withdrawn`), ...roles];
}

function summariseRoot(bytes: Buffer): string[] {
  const { roles, keys } = readMetadata.root(bytes).signed;
  return Object.entries(roles).map(([name, { keyIDs, threshold }]) => {
    const owners = keyIDs.map((id) => keys[id]).flatMap((key) => (key ? [ownerOf(key)] : []));
    return `${name}: ${threshold} of ${owners.join(', ')}`;
  });
}

/** Of a recipe or a model, which a signer knows by its revision. */
function revisionOf(path: string, bytes: Buffer): string {
  if (!path.startsWith('rules/')) return '';
  const { revision } = fields(JSON.parse(bytes.toString('utf8')), path);
  return revision === undefined ? '' : ` (revision ${revision})`;
}

function countChanges(repository: Repository, path: string, staged: Buffer, old: string): string {
  const accounts = (bytes: Buffer) => {
    const { contestants } = parsePack(JSON.parse(bytes.toString('utf8')), path);
    return new Set(
      contestants.flatMap(({ id, accounts: list }) =>
        list.map((one) => JSON.stringify([id, one.platform, one.handle, one.id, one.revoked])),
      ),
    );
  };
  const now = accounts(staged);
  const before = old === '' ? new Set<string>() : accounts(repository.target(path, old));
  const added = [...now].filter((one) => !before.has(one)).length;
  const removed = [...before].filter((one) => !now.has(one)).length;
  return `(${now.size} accounts: ${added} new or changed, ${removed} gone)`;
}
