import { canonicalize } from '@tufjs/canonical-json';
import {
  type Key,
  Metadata,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from '@tufjs/models';
import { Delegations } from '@tufjs/models/dist/delegations.js';
import { DelegatedRole, Role } from '@tufjs/models/dist/role.js';
import { sha256 } from '../sha256.ts';
import type { PublicKey } from './public-key.ts';

export type Signed = Root | Targets | Snapshot | Timestamp;

/** Who may sign a role, with the keys themselves. */
export interface RoleKeys {
  keys: readonly PublicKey[];
  threshold: number;
}

interface Common {
  version: number;
  /** Whole seconds: fractions are not allowed in TUF. */
  expires: Date;
}

function common({ version, expires }: Common) {
  return { version, expires: expires.toISOString().replace(/\.\d+Z$/, 'Z'), specVersion: '1.0.31' };
}

export function makeRoot(
  roles: Record<'root' | 'timestamp' | 'snapshot' | 'targets', RoleKeys>,
  facts: Common,
): Root {
  return new Root({
    ...common(facts),
    keys: keyRecord(Object.values(roles)),
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, { keys, threshold }]) => [
        role,
        new Role({ keyIDs: keys.map(({ keyid }) => keyid), threshold }),
      ]),
    ),
    consistentSnapshot: true,
  });
}

function keyRecord(roles: readonly RoleKeys[]): Record<string, Key> {
  return Object.fromEntries(roles.flatMap(({ keys }) => keys.map(({ keyid, key }) => [keyid, key])));
}

/** A delegated role and the one folder of targets that it may speak for. */
export interface Delegation extends RoleKeys {
  name: string;
}

/** Paths are disjoint and every delegation ends the search, so that no role speaks for another's. */
export function pathsOf(role: string): string[] {
  if (role === 'cabut') return ['revocations/*'];
  if (role === 'aturan') return ['rules/*', 'rules/recipes/*'];
  return [`accounts/${role}/*`];
}

/** The top-level targets: delegations only. `list`: how the registry calls itself. */
export function makeDelegations(
  delegations: readonly Delegation[],
  list: { name: { id: string; en: string }; sample: boolean },
  facts: Common,
): Targets {
  const roles = delegations.map(
    ({ name, keys, threshold }) =>
      new DelegatedRole({
        name,
        keyIDs: keys.map(({ keyid }) => keyid),
        threshold,
        terminating: true,
        paths: pathsOf(name),
      }),
  );
  return new Targets({
    ...common(facts),
    targets: {},
    delegations: new Delegations({
      keys: keyRecord(delegations),
      roles: Object.fromEntries(roles.map((role) => [role.name, role])),
    }),
    unrecognizedFields: { 'x-daftar': { name: { ...list.name }, sample: list.sample } },
  });
}

/** A delegated role's targets, path to bytes. */
export function makeTargets(files: ReadonlyMap<string, Uint8Array>, facts: Common): Targets {
  const targets = [...files].map(
    ([path, bytes]) => new TargetFile({ path, length: bytes.length, hashes: { sha256: sha256(bytes) } }),
  );
  return new Targets({
    ...common(facts),
    targets: Object.fromEntries(targets.map((one) => [one.path, one])),
  });
}

/** Metadata files by role, as they will be served. `issued`: when the list was put together. */
export function makeSnapshot(roles: ReadonlyMap<string, Uint8Array>, issued: Date, facts: Common): Snapshot {
  const files = [...roles].map(([role, bytes]) => [`${role}.json`, fileFacts(bytes)] as const);
  return new Snapshot({
    ...common(facts),
    meta: Object.fromEntries(files),
    unrecognizedFields: { 'x-issued': issued.toISOString() },
  });
}

export function makeTimestamp(snapshot: Uint8Array, facts: Common): Timestamp {
  return new Timestamp({ ...common(facts), snapshotMeta: fileFacts(snapshot) });
}

function fileFacts(bytes: Uint8Array): MetaFile {
  const { signed } = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return new MetaFile({ version: signed.version, length: bytes.length, hashes: { sha256: sha256(bytes) } });
}

/** The bytes that signers sign. */
export function bytesToSign(signed: Signed): Buffer {
  return Buffer.from(canonicalize(signed.toJSON()));
}

/**
 * A metadata file as it is served. Not canonical JSON itself, which leaves line breaks in keys unescaped and
 * so is no JSON at all; clients make the canonical form of the signed part anew. `signatures`: key id to hex.
 */
export function metadataBytes(signed: Signed, signatures: ReadonlyMap<string, string>): Buffer {
  const list = [...signatures].map(([keyID, sig]) => [keyID, new Signature({ keyID, sig })] as const);
  return Buffer.from(JSON.stringify(new Metadata(signed, Object.fromEntries(list)).toJSON()));
}
