import { existsSync, readFileSync, rmSync } from 'node:fs';
import { canonicalize } from '@tufjs/canonical-json';
import { ParseError } from '../../core/parse.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { sha256 } from '../sha256.ts';
import {
  type Delegation,
  makeDelegations,
  makeRoot,
  makeTargets,
  metadataBytes,
  type RoleKeys,
  type Signed,
} from './make-metadata.ts';
import { readMetadata } from './metadata-file.ts';
import { list, type PublishedSnapshot, type Repository, writeWhole } from './repository.ts';
import { countSignatures, isEnough, isSignedBy, type Signatures } from './signatures.ts';
import { parseSignatureFile } from './signing-request.ts';
import { targetFile } from './target-file.ts';

/** New metadata that waits for its signatures. */
export interface Staged {
  role: string;
  signed: Signed;
  signatures: Map<string, string>;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Puts new metadata forward where it differs from what is published; what waited unchanged keeps its signatures. */
export class Staging {
  readonly published: PublishedSnapshot | null;

  constructor(
    private readonly repository: Repository,
    private readonly now: Date,
  ) {
    this.published = repository.publishedSnapshot();
  }

  /** `renew`: also where nothing but the expiry changes. */
  stageTargets(role: string, files: ReadonlyMap<string, Uint8Array>, renew = false): void {
    const before = this.publishedTargets(role);
    const same = before !== null && sameFiles(before.targets, files);
    const signed = makeTargets(files, this.facts(role, before?.version ?? 0));
    if (same && !renew) {
      this.dropUnlessRenewing(role, signed);
      return;
    }
    for (const [path, bytes] of files) {
      writeWhole(this.repository.path('staged', targetFile(path, sha256(bytes))), bytes);
    }
    this.put(role, signed);
  }

  /** Signs a role anew with the files it has. */
  renewTargets(role: string): void {
    const before = this.publishedTargets(role);
    if (before === null || role === 'targets' || role === 'cabut') return;
    this.stageTargets(role, this.publishedFiles(role), true);
  }

  /** The targets of a role as they are published; none where nothing is. */
  publishedFiles(role: string): Map<string, Uint8Array> {
    const targets = Object.values(this.publishedTargets(role)?.targets ?? {});
    return new Map(
      targets.map(({ path, hashes }) => [path, this.repository.target(path, hashes.sha256 ?? '')]),
    );
  }

  stageDelegations(roles: readonly string[], renew = false): void {
    const { plan } = this.repository;
    const before = this.publishedTargets('targets');
    // A role can be emptied, not removed: clients refuse a snapshot that lacks one they know.
    const kept = Object.keys(before?.delegations?.roles ?? {});
    const delegations = [...new Set([...kept, ...roles])]
      .sort()
      .map((name): Delegation => ({ name, ...this.repository.roleKeys(name) }));
    const signed = makeDelegations(delegations, plan, this.facts('targets', before?.version ?? 0));
    const isSame =
      before !== null &&
      canonicalize(before.delegations?.toJSON() ?? {}) === canonicalize(signed.delegations?.toJSON() ?? {}) &&
      canonicalize(listOf(before)) === canonicalize(listOf(signed));
    if (isSame && !renew) this.dropUnlessRenewing('targets', signed);
    else this.put('targets', signed);
  }

  stageRoot(renew = false): void {
    const before = this.repository.publishedRoot();
    const keys = {
      root: this.repository.roleKeys('root'),
      timestamp: this.repository.roleKeys('timestamp'),
      snapshot: this.repository.roleKeys('snapshot'),
      targets: this.repository.roleKeys('targets'),
    };
    const signed = makeRoot(keys, this.facts('root', before?.version ?? 0));
    const old = before === null ? null : readMetadata.root(before.bytes).signed;
    const json = (root: typeof signed) => canonicalize([root.toJSON().keys, root.toJSON().roles]);
    if (old !== null && json(old) === json(signed) && !renew) this.dropUnlessRenewing('root', signed);
    else this.put('root', signed);
  }

  read(role: string): Staged | null {
    const path = this.repository.path('staged', `${role}.json`);
    if (!existsSync(path)) return null;
    const bytes = readFileSync(path);
    const metadata = role === 'root' ? readMetadata.root(bytes) : readMetadata.targets(bytes);
    const signatures = Object.values(metadata.signatures).map(({ keyID, sig }) => [keyID, sig] as const);
    return { role, signed: metadata.signed, signatures: new Map(signatures) };
  }

  all(): Staged[] {
    return this.repository.staged().flatMap((role) => this.read(role) ?? []);
  }

  /** The signatures a staged role needs; a new root also needs those of the old one. */
  signatureCounts({ role, signed, signatures }: Staged): Signatures[] {
    return this.signerGroups(role).map((keys) => countSignatures(signed, signatures, keys));
  }

  signerGroups(role: string): RoleKeys[] {
    const planned = this.repository.roleKeys(role);
    const before = role === 'root' ? this.repository.publishedRoot() : null;
    if (before === null) return [planned];
    const old = readMetadata.root(before.bytes).signed;
    const { keyIDs, threshold } = old.roles.root ?? { keyIDs: [], threshold: 1 };
    return [planned, { keys: this.repository.keysById(keyIDs), threshold }];
  }

  isComplete(staged: Staged): boolean {
    return this.signatureCounts(staged).every(isEnough);
  }

  /** Takes the signatures that came back into requests/. Answers what was taken, in words. */
  takeSignatures(): string[] {
    return list(this.repository.path('requests'))
      .filter((name) => name.endsWith('.signature.json'))
      .map((name) => `${name}: ${this.takeSignature(this.repository.path('requests', name))}`);
  }

  private takeSignature(path: string): string {
    const file = parseOrRefuse(path);
    const staged = this.read(file.role);
    if (staged === null || staged.signed.version !== file.version) return 'not needed any more';
    const key = this.signerGroups(file.role)
      .flatMap(({ keys }) => keys)
      .find(({ keyid }) => keyid === file.keyid);
    if (key === undefined || !isSignedBy(staged.signed, key, file.signature)) {
      throw new PublisherError(
        'signature-wrong',
        `${path} is no signature of a ${file.role} signer over version ${file.version}: have the request signed again.`,
      );
    }
    staged.signatures.set(file.keyid, file.signature);
    this.write(staged);
    return `signed by ${key.owner.name}`;
  }

  private put(role: string, signed: Signed): void {
    const waiting = this.read(role);
    // What signers already have before them is not changed under their hands for a new expiry alone.
    if (waiting !== null && isSameButExpiry(waiting.signed, signed)) return;
    this.write({ role, signed, signatures: new Map() });
  }

  private write({ role, signed, signatures }: Staged): void {
    writeWhole(this.repository.path('staged', `${role}.json`), metadataBytes(signed, signatures));
  }

  /** Nothing is to change: what was staged goes, but for a renewal that waits for its signatures. */
  private dropUnlessRenewing(role: string, signed: Signed): void {
    const waiting = this.read(role);
    if (waiting !== null && isSameButExpiry(waiting.signed, signed)) return;
    rmSync(this.repository.path('staged', `${role}.json`), { force: true });
  }

  private publishedTargets(role: string) {
    const bytes = this.published?.roles.get(role);
    return bytes === undefined ? null : readMetadata.targets(bytes).signed;
  }

  private facts(role: string, before: number) {
    const { days } = this.repository.roleKeys(role);
    return { version: before + 1, expires: new Date(this.now.getTime() + days * dayMilliseconds) };
  }
}

function isSameButExpiry(a: Signed, b: Signed): boolean {
  const aside = (one: Signed) => canonicalize({ ...one.toJSON(), expires: '' });
  return aside(a) === aside(b);
}

/** How the registry calls itself; reading a file back leaves `_type` among the unknown fields. */
function listOf({ unrecognizedFields }: Signed): unknown {
  return unrecognizedFields?.['x-daftar'] ?? null;
}

function parseOrRefuse(path: string) {
  try {
    return parseSignatureFile(readJson(path), path);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    throw new PublisherError('data-wrong', `${cause.message}: put back the file that "sign" wrote.`, {
      cause,
    });
  }
}

function sameFiles(
  targets: Record<string, { hashes: Record<string, string> }>,
  files: ReadonlyMap<string, Uint8Array>,
): boolean {
  const paths = Object.keys(targets);
  return (
    paths.length === files.size &&
    [...files].every(([path, bytes]) => targets[path]?.hashes.sha256 === sha256(bytes))
  );
}
