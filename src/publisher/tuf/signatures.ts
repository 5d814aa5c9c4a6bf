import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { PublisherError } from '../publisher-error.ts';
import { bytesToSign, type RoleKeys, type Signed } from './make-metadata.ts';
import { describeOwner, type PublicKey } from './public-key.ts';

/** Whether a signature in hex is one of this key over this metadata. */
export function isSignedBy(signed: Signed, { key }: PublicKey, signature: string): boolean {
  try {
    const open = openKey(key.keyType, key.keyVal.public ?? '');
    const digest = key.keyType === 'ed25519' ? null : 'sha256';
    return verify(digest, bytesToSign(signed), open, Buffer.from(signature, 'hex'));
  } catch {
    return false; // A key or signature that cannot even be read signs nothing.
  }
}

function openKey(type: string, value: string): KeyObject {
  if (type !== 'ed25519') return createPublicKey(value);
  const x = Buffer.from(value, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** How far the signatures of a role have come. */
export interface Signatures {
  valid: PublicKey[];
  missing: PublicKey[];
  threshold: number;
}

export function countSignatures(
  signed: Signed,
  signatures: ReadonlyMap<string, string>,
  { keys, threshold }: RoleKeys,
): Signatures {
  const isValid = (key: PublicKey) => isSignedBy(signed, key, signatures.get(key.keyid) ?? '');
  return { valid: keys.filter(isValid), missing: keys.filter((key) => !isValid(key)), threshold };
}

export function isEnough({ valid, threshold }: Signatures): boolean {
  return valid.length >= threshold;
}

/** "prov-11: 1 of 2 signatures; still to sign: Siti (KPU Aceh), Rudi (KPU Aceh)". */
export function describeSignatures(role: string, { valid, missing, threshold }: Signatures): string {
  const signed = `${role}: ${valid.length} of ${threshold} signatures`;
  return `${signed}; may still sign: ${missing.map(({ owner }) => describeOwner(owner)).join(', ')}`;
}

export function refuseBelow(role: string, signatures: Signatures): void {
  if (isEnough(signatures)) return;
  throw new PublisherError('below-threshold', `${describeSignatures(role, signatures)}.`);
}
