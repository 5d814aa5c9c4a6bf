import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { PublisherError } from '../publisher-error.ts';
import { readBytes } from '../read-file.ts';
import { type KeyOwner, type PublicKey, publicKeyOf } from './public-key.ts';

/** Makes an ECDSA P-256 key, the one kind that tokens, key stores and all browsers know. */
export function makeSigningKey(owner: KeyOwner): { secret: KeyObject; open: PublicKey } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return { secret: privateKey, open: publicKeyOf(publicKey, owner) };
}

/** Writes a secret key as PEM, encrypted with a passphrase, readable by its owner only. */
export function writeSecretKey(path: string, secret: KeyObject, passphrase: string): void {
  const pem = secret.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
}

export function readSecretKey(path: string, passphrase: string): KeyObject {
  const pem = readBytes(path);
  try {
    return createPrivateKey({ key: pem, format: 'pem', passphrase });
  } catch (cause) {
    const advice = 'is it the secret key (not the .pub.json file), and is the passphrase right?';
    throw new PublisherError('key-unusable', `${path} cannot be opened: ${advice}`, { cause });
  }
}

/** Signs bytes as TUF wants it: ECDSA over SHA-256 in DER, or Ed25519; as hex. */
export function signBytes(bytes: Uint8Array, secret: KeyObject): string {
  const digest = secret.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return sign(digest, bytes, secret).toString('hex');
}
