import type { KeyObject } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PublisherError } from '../publisher-error.ts';
import { bundleDepth, makeBundle } from './bundles.ts';
import { bytesToSign, makeSnapshot, makeTimestamp, metadataBytes, type Signed } from './make-metadata.ts';
import { readMetadata } from './metadata-file.ts';
import { publicKeyOf } from './public-key.ts';
import { list, type Repository, writeWhole } from './repository.ts';
import { countSignatures, refuseBelow } from './signatures.ts';
import { signBytes } from './signing-key.ts';
import type { Staged, Staging } from './staging.ts';
import { targetFile } from './target-file.ts';

export interface Release {
  snapshot: number;
  timestamp: number;
  /** Roles whose metadata is new. */
  roles: string[];
  bundles: number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Publishes what is signed: targets first, roles, root, snapshot, bundles, and the timestamp last, so that
 * a client never meets a name whose file is not there yet. Old files stay, for clients in the middle.
 */
export class Releaser {
  constructor(
    private readonly repository: Repository,
    private readonly staging: Staging,
    /** Secret keys of snapshot and timestamp. */
    private readonly online: readonly KeyObject[],
    private readonly now: Date,
    private readonly progress: (line: string) => void,
  ) {}

  release(ready: readonly Staged[]): Release {
    const metadata = new Map(this.staging.published?.roles);
    for (const staged of ready) {
      const bytes = metadataBytes(staged.signed, staged.signatures);
      if (staged.role === 'root') this.write(`metadata/${staged.signed.version}.root.json`, bytes);
      else {
        this.publishTargets(staged);
        this.write(`metadata/${staged.signed.version}.${staged.role}.json`, bytes);
        metadata.set(staged.role, bytes);
      }
    }
    this.refuseExpired(metadata);
    const snapshot = this.releaseSnapshot(
      metadata,
      ready.some(({ role }) => role !== 'root'),
    );
    const bundles = snapshot.isNew ? this.writeBundles(snapshot.version) : 0;
    const timestamp = this.releaseTimestamp(snapshot.bytes);
    this.clear(ready);
    return { snapshot: snapshot.version, timestamp, roles: ready.map(({ role }) => role), bundles };
  }

  private publishTargets({ role, signed }: Staged): void {
    const { targets } = readMetadata.targets(metadataBytes(signed, new Map())).signed;
    for (const { path, hashes } of Object.values(targets)) {
      const file = targetFile(path, hashes.sha256 ?? '');
      if (existsSync(this.repository.publicPath(file))) continue;
      const staged = this.repository.path('staged', file);
      if (!existsSync(staged)) {
        throw new PublisherError('file-missing', `${staged} is missing: publish ${role} again with --build.`);
      }
      mkdirSync(dirname(this.repository.publicPath(file)), { recursive: true });
      copyFileSync(staged, this.repository.publicPath(file));
    }
  }

  private refuseExpired(metadata: ReadonlyMap<string, Uint8Array>): void {
    for (const [role, bytes] of metadata) {
      const { expires } = readMetadata.targets(bytes).signed;
      if (new Date(expires) > this.now) continue;
      throw new PublisherError(
        'role-expired',
        `${role} expired on ${expires}: run "publish … --renew ${role}" and have it signed.`,
      );
    }
  }

  private releaseSnapshot(metadata: ReadonlyMap<string, Uint8Array>, hasNews: boolean) {
    const { published } = this.staging;
    const { days } = this.repository.roleKeys('snapshot');
    const half = this.now.getTime() + (days * dayMilliseconds) / 2;
    if (published !== null && !hasNews && Date.parse(published.expires) > half && this.isStillSigned()) {
      return { version: published.version, bytes: published.bytes, isNew: false };
    }
    const version = (published?.version ?? 0) + 1;
    const bytes = this.sign('snapshot', makeSnapshot(metadata, this.now, this.facts('snapshot', version)));
    this.write(`metadata/${version}.snapshot.json`, bytes);
    return { version, bytes, isNew: true };
  }

  /** After a change of the snapshot's keys the old one no longer counts. */
  private isStillSigned(): boolean {
    const { signed, signatures } = readMetadata.snapshot(this.staging.published?.bytes ?? Buffer.of());
    const given = new Map(Object.values(signatures).map(({ keyID, sig }) => [keyID, sig]));
    const keys = this.repository.roleKeys('snapshot');
    return countSignatures(signed, given, keys).valid.length >= keys.threshold;
  }

  private releaseTimestamp(snapshot: Uint8Array): number {
    const version = (this.staging.published?.timestampVersion ?? 0) + 1;
    this.write(
      'metadata/timestamp.json',
      this.sign('timestamp', makeTimestamp(snapshot, this.facts('timestamp', version))),
    );
    return version;
  }

  private writeBundles(version: number): number {
    const to = this.repository.snapshot(version);
    const oldest = Math.max(1, version - bundleDepth);
    for (let from = version - 1; from >= oldest; from -= 1) {
      this.progress(`bundle ${from} → ${version}`);
      this.write(`bundles/${from}.json`, makeBundle(this.repository, this.repository.snapshot(from), to));
    }
    for (const name of list(this.repository.publicPath('bundles'))) {
      if (Number.parseInt(name, 10) < oldest) rmSync(this.repository.publicPath('bundles', name));
    }
    return version - oldest;
  }

  private sign(role: string, signed: Signed): Uint8Array {
    const keys = this.repository.roleKeys(role);
    const signatures = new Map<string, string>();
    for (const key of keys.keys) {
      const secret = this.online.find((one) => isSameKey(one, key));
      if (secret !== undefined) signatures.set(key.keyid, signBytes(bytesToSign(signed), secret));
    }
    refuseBelow(role, countSignatures(signed, signatures, keys));
    return metadataBytes(signed, signatures);
  }

  private facts(role: string, version: number) {
    const { days } = this.repository.roleKeys(role);
    return { version, expires: new Date(this.now.getTime() + days * dayMilliseconds) };
  }

  private write(path: string, bytes: Uint8Array | string): void {
    writeWhole(this.repository.publicPath(path), bytes);
  }

  private clear(ready: readonly Staged[]): void {
    for (const { role } of ready) {
      rmSync(this.repository.path('staged', `${role}.json`), { force: true });
      for (const name of list(this.repository.path('requests'))) {
        if (name.startsWith(`${role}-v`)) rmSync(this.repository.path('requests', name));
      }
    }
    if (this.repository.staged().length === 0) {
      rmSync(this.repository.path('staged'), { recursive: true, force: true });
    }
  }
}

function isSameKey(
  secret: KeyObject,
  { owner, key }: ReturnType<Repository['roleKeys']>['keys'][number],
): boolean {
  return publicKeyOf(secret, owner).key.keyVal.public === key.keyVal.public;
}
