import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { isKnownSignature } from './known-signatures.ts';

/**
 * What tuf-js asks of Node's crypto, for workers: tuf-js verifies synchronously, and a browser's own
 * cryptography does not. ECDSA P-256 and Ed25519 keys, SHA-256 and SHA-512; everything else is refused.
 */
interface OpenKey {
  curve: 'p256' | 'ed25519' | 'other';
  /** The point, or all of the key where it is of another kind. */
  bytes: Uint8Array;
}

type KeyInput = string | { key: Uint8Array; format: 'der'; type: 'spki' };

/** Object identifiers as they stand in a SubjectPublicKeyInfo (RFC 5480, RFC 8410). */
const p256Header = '3059301306072a8648ce3d020106082a8648ce3d030107034200';
const ed25519Header = '302a300506032b6570032100';

export const constants = { RSA_PKCS1_PSS_PADDING: 6 };

export function createPublicKey(input: KeyInput): OpenKey {
  const bytes = typeof input === 'string' ? decodePem(input) : Uint8Array.from(input.key);
  const point = (header: string) => bytes.subarray(header.length / 2);
  const hex = [...bytes.subarray(0, 40)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith(p256Header) && bytes.length === 91) return { curve: 'p256', bytes: point(p256Header) };
  // models writes the same header for raw keys with a two-byte shorter or longer length; the key is its end.
  if (hex.includes('06032b6570') && bytes.length <= 46) return { curve: 'ed25519', bytes: bytes.slice(-32) };
  if (hex.startsWith(ed25519Header)) return { curve: 'ed25519', bytes: point(ed25519Header) };
  return { curve: 'other', bytes };
}

function decodePem(pem: string): Uint8Array {
  const base64 = pem.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, '');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Kinds of keys that only the conformance client on Node accepts, with Node's own cryptography. */
export const otherKeys: {
  verify:
    | ((data: Uint8Array, key: OpenKey, padding: number | undefined, signature: Uint8Array) => boolean)
    | null;
} = { verify: null };

export function verify(
  _algorithm: undefined,
  data: Uint8Array,
  { key, padding }: { key: OpenKey; padding?: number },
  signature: Uint8Array,
): boolean {
  const [message, proof] = [Uint8Array.from(data), Uint8Array.from(signature)];
  switch (key.curve) {
    case 'p256':
      if (isKnownSignature(key.bytes, proof, message)) return true;
      // Signers do not normalise s to its lower half (FIPS 186-5 does not ask for it).
      return p256.verify(proof, message, key.bytes, { format: 'der', lowS: false, prehash: true });
    case 'ed25519':
      return ed25519.verify(proof, message, key.bytes);
    case 'other':
      return otherKeys.verify?.(message, key, padding, proof) ?? false;
  }
}

export function createHash(name: string) {
  const made = name === 'sha256' ? sha256.create() : name === 'sha512' ? sha512.create() : null;
  if (made === null) throw new Error(`Hash algorithm ${name} is not supported`);
  const hash = {
    update(data: Uint8Array) {
      made.update(data);
      return hash;
    },
    digest: (_encoding: 'hex') =>
      [...made.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
  return hash;
}
