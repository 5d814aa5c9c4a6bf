import { canonicalize } from '@tufjs/canonical-json';
import { hexDigest } from '../../browser/hex-digest.ts';
import { fields, flag, instant, integer, list, ParseError, type Parser, text } from '../../core/parse.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';

/** What is read from metadata beyond what tuf-js checks. All of it was verified before. */
export interface RoleMetadata {
  version: number;
  expires: string;
  /** Targets' paths with their SHA-256. */
  targets: Map<string, string>;
}

export interface TopTargets extends RoleMetadata {
  name: { id: string; en: string };
  sample: boolean;
  /** Delegated roles with the first of their paths. */
  delegations: { role: string; path: string }[];
}

export interface SnapshotMetadata {
  version: number;
  expires: string;
  issued: string;
  /** Versions by role. */
  roles: Map<string, number>;
}

function signedOf(bytes: Uint8Array, path: string): Record<string, unknown> {
  return fields(fields(JSON.parse(new TextDecoder().decode(bytes)), path).signed, path);
}

/** Names of roles become names of files and keys of maps. */
const roleName: Parser<string> = (value, path) => {
  const name = text(100)(value, path);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw new ParseError(path, 'a role named in small letters, digits and -');
  return name;
};

function parseRole(signed: Record<string, unknown>, path: string): RoleMetadata {
  const targets = Object.entries(fields(signed.targets, `${path}.targets`)).map(([target, facts]) => {
    const hashes = fields(fields(facts, path).hashes, path);
    return [target, text(64)(hashes.sha256, `${path}.${target}.sha256`)] as const;
  });
  return {
    version: integer(1, 1e9)(signed.version, `${path}.version`),
    expires: instant(signed.expires, `${path}.expires`),
    targets: new Map(targets),
  };
}

export function readRole(bytes: Uint8Array, role: string): RoleMetadata {
  return parseRole(signedOf(bytes, role), role);
}

export async function readTopTargets(bytes: Uint8Array): Promise<TopTargets> {
  const signed = signedOf(bytes, 'targets');
  const about = fields(signed['x-daftar'], 'targets.x-daftar');
  const name = fields(about.name, 'targets.x-daftar.name');
  const delegations = fields(signed.delegations, 'targets.delegations');
  await checkKeyIds(fields(delegations.keys, 'targets.delegations.keys'));
  return {
    ...parseRole(signed, 'targets'),
    name: { id: text(200)(name.id, 'name.id'), en: text(200)(name.en, 'name.en') },
    sample: flag(about.sample, 'targets.x-daftar.sample'),
    delegations: list(parseDelegation, 200)(delegations.roles, 'targets.delegations.roles'),
  };
}

function parseDelegation(value: unknown, path: string) {
  const from = fields(value, path);
  const [first] = list(text(200), 20)(from.paths, `${path}.paths`);
  return { role: roleName(from.name, `${path}.name`), path: text(200)(first, `${path}.paths[0]`) };
}

export function readSnapshot(bytes: Uint8Array): SnapshotMetadata {
  const signed = signedOf(bytes, 'snapshot');
  const roles = Object.entries(fields(signed.meta, 'snapshot.meta')).map(([file, facts]) => {
    const role = roleName(file.replace(/\.json$/, ''), 'snapshot.meta');
    return [role, integer(1, 1e9)(fields(facts, file).version, `${file}.version`)] as const;
  });
  return {
    version: integer(1, 1e9)(signed.version, 'snapshot.version'),
    expires: instant(signed.expires, 'snapshot.expires'),
    issued: instant(signed['x-issued'], 'snapshot.x-issued'),
    roles: new Map(roles),
  };
}

export async function readRootExpiry(bytes: Uint8Array): Promise<string> {
  const signed = signedOf(bytes, 'root');
  await checkKeyIds(fields(signed.keys, 'root.keys'));
  return instant(signed.expires, 'root.expires');
}

export function readExpiry(bytes: Uint8Array, role: string): string {
  return instant(signedOf(bytes, role).expires, `${role}.expires`);
}

/** A key id is the hash of its key (specification 4.2); tuf-js leaves that unchecked. */
async function checkKeyIds(keys: Record<string, unknown>): Promise<void> {
  for (const [keyid, key] of Object.entries(keys)) {
    const canonical = new TextEncoder().encode(canonicalize(key));
    if ((await hexDigest(canonical)) === keyid) continue;
    throw new RegistryError('key-id-wrong', `The key ${keyid.slice(0, 12)} does not have that id`);
  }
}
