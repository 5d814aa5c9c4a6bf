import type { KeyObject } from 'node:crypto';
import { sha256 } from '../sha256.ts';
import { type Build, packFiles, revocationFiles, ruleFiles } from './desired-roles.ts';
import {
  bytesToSign,
  type Delegation,
  makeDelegations,
  makeRoot,
  makeSnapshot,
  makeTargets,
  makeTimestamp,
  metadataBytes,
  type Signed,
} from './make-metadata.ts';
import type { PublicKey } from './public-key.ts';
import { makeSigningKey, signBytes } from './signing-key.ts';
import { targetFile } from './target-file.ts';

export interface DemoOptions {
  /** All of it is dated and expires like this. */
  issued: Date;
  expires: Date;
  version: number;
}

/**
 * A build signed with keys that are made for it and thrown away: for samples, tours and replays, where the
 * package names the very root that it was signed with. Nobody can ever continue such a registry.
 */
export function demoRegistry(build: Build, options: DemoOptions): Map<string, Uint8Array> {
  const keys = new DemoKeys();
  const facts = { version: 1, expires: options.expires };
  const files = new Map<string, Uint8Array>();
  const metadata = new Map<string, Uint8Array>();
  const wanted = packFiles(build);
  if (!wanted.has('nasional')) wanted.set('nasional', new Map());
  wanted.set('cabut', revocationFiles({ schema: 1, accounts: [] }));
  wanted.set('aturan', ruleFiles(build));
  const delegations: Delegation[] = [];
  for (const [role, targets] of wanted) {
    delegations.push({ name: role, ...keys.roleKeys(role) });
    metadata.set(role, keys.sign(role, makeTargets(targets, facts)));
    for (const [path, bytes] of targets) files.set(targetFile(path, sha256(bytes)), bytes);
  }
  metadata.set('targets', keys.sign('targets', makeDelegations(delegations, build.index, facts)));
  const top = {
    root: keys.roleKeys('root'),
    timestamp: keys.roleKeys('timestamp'),
    snapshot: keys.roleKeys('snapshot'),
    targets: keys.roleKeys('targets'),
  };
  const { version } = options;
  const snapshot = makeSnapshot(metadata, options.issued, { ...facts, version });
  const snapshotBytes = keys.sign('snapshot', snapshot);
  files.set('metadata/1.root.json', keys.sign('root', makeRoot(top, facts)));
  for (const [role, bytes] of metadata) files.set(`metadata/1.${role}.json`, bytes);
  files.set(`metadata/${version}.snapshot.json`, snapshotBytes);
  const timestamp = makeTimestamp(snapshotBytes, { ...facts, version });
  files.set('metadata/timestamp.json', keys.sign('timestamp', timestamp));
  return files;
}

class DemoKeys {
  private readonly byRole = new Map<string, { secret: KeyObject; open: PublicKey }>();

  roleKeys(role: string) {
    return { keys: [this.of(role).open], threshold: 1 };
  }

  sign(role: string, signed: Signed): Uint8Array {
    const { secret, open } = this.of(role);
    return metadataBytes(signed, new Map([[open.keyid, signBytes(bytesToSign(signed), secret)]]));
  }

  private of(role: string) {
    const known = this.byRole.get(role);
    if (known !== undefined) return known;
    const made = makeSigningKey({ name: `Demo ${role}`, office: 'DEMO', certificate: 'none: thrown away' });
    this.byRole.set(role, made);
    return made;
  }
}
