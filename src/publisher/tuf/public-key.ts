import { createPublicKey, type KeyObject } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';
import { Key } from '@tufjs/models';
import { fields, oneOf, type Parser, text } from '../../core/parse.ts';
import { sha256 } from '../sha256.ts';

/** Whose key it is; part of the signed key, so that everybody can see who vouches for what. */
export interface KeyOwner {
  name: string;
  office: string;
  /** Serial number of the owner's certificate (BSrE), or what else shows who holds the key. */
  certificate: string;
}

export interface PublicKey {
  keyid: string;
  owner: KeyOwner;
  key: Key;
}

/** The field of a key that names its owner; unknown fields are allowed in TUF, and signed. */
const ownerField = 'x-pemilik';

const schemes = { ecdsa: 'ecdsa-sha2-nistp256', ed25519: 'ed25519' } as const;

/** The key as TUF names it. The key id is the hash of the whole key, its owner included. */
export function publicKeyOf(key: KeyObject, owner: KeyOwner): PublicKey {
  const type = key.asymmetricKeyType === 'ed25519' ? 'ed25519' : 'ecdsa';
  const open = key.type === 'public' ? key : createPublicKey(key);
  const pem = open.export({ type: 'spki', format: 'pem' }).toString();
  // Ed25519 keys are written as the 32 bytes themselves, ECDSA ones as PEM (specification 4.2).
  const raw = open.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return keyOf({
    keytype: type,
    scheme: schemes[type],
    keyval: { public: type === 'ed25519' ? raw : pem },
    [ownerField]: { ...owner },
  });
}

function keyOf(json: Record<string, unknown>): PublicKey {
  const keyid = sha256(canonicalize(json));
  const owner = parseOwner(json[ownerField], ownerField);
  return { keyid, owner, key: Key.fromJSON(keyid, toJsonObject(json)) };
}

/** models' own types want JSON; this is a copy that surely is. */
function toJsonObject(value: Record<string, unknown>) {
  const copy: Parameters<typeof Key.fromJSON>[1] = JSON.parse(JSON.stringify(value));
  return copy;
}

/** A key file: the key as it stands in metadata. */
export const parsePublicKey: Parser<PublicKey> = (value, path) => {
  const from = fields(value, path);
  const keyval = fields(from.keyval, `${path}.keyval`);
  const keytype = oneOf(['ecdsa', 'ed25519'])(from.keytype, `${path}.keytype`);
  return keyOf({
    keytype,
    scheme: oneOf([schemes[keytype]])(from.scheme, `${path}.scheme`),
    keyval: { public: text(2_000)(keyval.public, `${path}.keyval.public`) },
    [ownerField]: { ...parseOwner(from[ownerField], `${path}.${ownerField}`) },
  });
};

function parseOwner(value: unknown, path: string): KeyOwner {
  const from = fields(value, path);
  return {
    name: text(200)(from.name, `${path}.name`),
    office: text(200)(from.office, `${path}.office`),
    certificate: text(200)(from.certificate, `${path}.certificate`),
  };
}

/** "Siti Aminah (KPU Aceh)". */
export function describeOwner({ name, office }: KeyOwner): string {
  return `${name} (${office})`;
}

/** The owner of a key in metadata; its id where it names none. */
export function ownerOf(key: Key): string {
  const owner = key.unrecognizedFields?.[ownerField];
  try {
    return describeOwner(parseOwner(owner, ownerField));
  } catch {
    return key.keyID.slice(0, 12); // A key of another publisher: its id is all there is to say.
  }
}
