import { hexDigest } from '../../browser/hex-digest.ts';
import { RegistryError } from '../../core/registry/registry-error.ts';
import { buildAccepted, type Rebuilt } from './build-accepted.ts';
import type { Accepted, StoredTarget } from './registry-database.ts';
import {
  type RoleMetadata,
  readExpiry,
  readRole,
  readRootExpiry,
  readSnapshot,
  readTopTargets,
} from './role-metadata.ts';
import { pause } from './run-sliced.ts';
import { forgetSignatures } from './stand-ins/known-signatures.ts';
import { type Source, Transport } from './transport.ts';
import { TufFetcher } from './tuf-fetcher.ts';
import { TufSession } from './tuf-session.ts';
import { refuseUnclearSignatures } from './unclear-signatures.ts';
import type { Verified } from './verified.ts';
import { VerifyAhead } from './verify-ahead.ts';

/** What an update starts from and reaches for. */
export interface UpdateInput {
  source: Source;
  /** Trusted metadata by name; at least `root`. */
  trusted: ReadonlyMap<string, Uint8Array>;
  accepted: Accepted | null;
  readTarget: (path: string) => Promise<StoredTarget | null>;
  /** The instant that expiry is reckoned from. */
  now: Date;
  useBundle: boolean;
}

export type UpdateOutcome =
  | ({ kind: 'updated'; trusted: Map<string, Uint8Array> } & Rebuilt)
  /** What was verified on the way is trusted all the same. */
  | { kind: 'failed'; trusted: Map<string, Uint8Array>; error: RegistryError; usedBundle: boolean };

/** Where tuf-js believes the registry to be; the source takes it from there. */
const base = 'https://registry.invalid/';

/** One attempt to bring the registry up to date from one source. Stores nothing. */
export async function update(input: UpdateInput): Promise<UpdateOutcome> {
  const transport = new Transport({
    source: input.source,
    from: input.accepted?.facts.version ?? null,
    pack: async (path) => (await input.readTarget(path))?.bytes ?? null,
    useBundle: input.useBundle,
  });
  const ahead = new VerifyAhead();
  for (const metadata of trustedInOrder(input.trusted)) await ahead.look(metadata);
  const fetcher = new TufFetcher(async (url, maxLength) => {
    const path = url.slice(base.length);
    const bytes = await transport.get(path, maxLength);
    if (path.startsWith('metadata/')) {
      refuseUnclearSignatures(path, bytes);
      await ahead.look(bytes);
    }
    return bytes;
  });
  const session = new TufSession({
    trusted: input.trusted,
    fetcher,
    metadataUrl: `${base}metadata`,
    targetUrl: `${base}targets`,
    now: input.now,
  });
  try {
    const verified = await verify(session, input);
    const rebuilt = await buildAccepted(verified, input.accepted, input.readTarget);
    return { kind: 'updated', trusted: session.trusted(), ...rebuilt };
  } catch (error) {
    const known = error instanceof RegistryError ? error : shapeError(error);
    return { kind: 'failed', trusted: session.trusted(), error: known, usedBundle: transport.usedBundle };
  } finally {
    session.close();
    forgetSignatures();
  }
}

/** Those first that name the keys of the others. */
function trustedInOrder(trusted: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  const first = ['root', 'targets'];
  const rest = [...trusted.keys()].filter((name) => !first.includes(name));
  return [...first, ...rest].flatMap((name) => trusted.get(name) ?? []);
}

/** Signed, but not in a form this version of the extension knows. */
function shapeError(cause: unknown): RegistryError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new RegistryError('shape-wrong', message, { cause });
}

async function verify(session: TufSession, { accepted }: UpdateInput): Promise<Verified> {
  await session.refresh();
  const top = await readTopTargets(required(session, 'targets'));
  const snapshot = readSnapshot(required(session, 'snapshot'));
  const expiries = [
    await readRootExpiry(required(session, 'root')),
    readExpiry(required(session, 'timestamp'), 'timestamp'),
    snapshot.expires,
    top.expires,
  ];
  const verified: Verified = {
    top,
    snapshot,
    expires: expiries.reduce((first, one) => (Date.parse(one) < Date.parse(first) ? one : first)),
    roles: new Map(),
    lapsed: [],
    fetched: new Map(),
  };
  for (const { role, path } of top.delegations) {
    if (!snapshot.roles.has(role)) continue; // Delegated, and nothing published by it yet.
    await verifyRole(session, role, path, verified);
    await pause();
  }
  if (!verified.roles.has('cabut')) {
    throw new RegistryError('expired', 'The revocations are not current, so nobody can be called official');
  }
  for (const role of verified.roles.values()) await fetchTargets(session, role, accepted, verified);
  return verified;
}

async function verifyRole(
  session: TufSession,
  role: string,
  path: string,
  verified: Verified,
): Promise<void> {
  try {
    // Any path that the role may speak for makes tuf-js load and verify it.
    await session.loadRole(path.replaceAll('*', '-'));
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== 'expired') throw error;
    verified.lapsed.push(role);
    return;
  }
  verified.roles.set(role, readRole(required(session, role), role));
}

async function fetchTargets(
  session: TufSession,
  role: RoleMetadata,
  accepted: Accepted | null,
  { fetched }: Verified,
): Promise<void> {
  for (const [path, sha256] of role.targets) {
    if (accepted?.targets.get(path) === sha256) continue;
    const bytes = await session.download(path);
    if (bytes === null) throw new RegistryError('target-missing', `No role may speak for ${path}`);
    fetched.set(path, { path, sha256, bytes });
    await pause();
  }
}

function required(session: TufSession, name: string): Uint8Array {
  const bytes = session.metadata(name);
  if (bytes === null) throw new RegistryError('refused', `${name} was not verified`);
  return bytes;
}

/** The hash under which a package's root is remembered. */
export function anchorOf(root: Uint8Array): Promise<string> {
  return hexDigest(Uint8Array.from(root));
}
