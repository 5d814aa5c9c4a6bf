import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
  timingSafeEqual,
} from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { StartError, systemCode } from './start-error.ts';

/** The hub's one secret: it signs receipts, and the reporters' tokens are derived from it. */
export interface SigningKey {
  /** Raw Ed25519 public key, base64url without padding. */
  publicKey: string;
  /** Ed25519 over the UTF-8 text, base64url without padding. */
  sign(statement: string): string;
  /** The same id always gets the same token, so no token is ever stored. */
  tokenFor(id: string): string;
  isTokenOf(id: string, token: string): boolean;
}

/**
 * Reads `receipt-key.pem`, or makes it at the first start. `mustExist`: a hub that has reports never gets a new key in
 * silence, since every extension that has pinned the old one would refuse its receipts. Throws StartError.
 */
export async function openSigningKey(dir: string, mustExist: boolean): Promise<SigningKey> {
  const path = join(dir, 'receipt-key.pem');
  const pem = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw keyUnreadable(path, error);
  });
  if (pem !== null) return signingKey(privateKey(pem, path));
  if (mustExist) {
    throw new StartError(
      'key-missing',
      `Kunci ${path} hilang, padahal hub ini sudah berisi laporan; pulihkan dari cadangan. / ` +
        'The signing key is missing but this hub already holds data; restore it from your backup.',
    );
  }
  return signingKey(await makeKey(dir, path));
}

async function makeKey(dir: string, path: string): Promise<KeyObject> {
  const made = generateKeyPairSync('ed25519').privateKey;
  await mkdir(dir, { recursive: true });
  await chmod(dir, 0o700);
  const pem = made.export({ type: 'pkcs8', format: 'pem' });
  await writeDurably(path, Buffer.from(pem), { mode: 0o600 });
  return made;
}

function privateKey(pem: string, path: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw keyUnreadable(path, cause);
  }
  throw keyUnreadable(path, null);
}

function signingKey(key: KeyObject): SigningKey {
  const tokenKey = Buffer.from(
    hkdfSync('sha256', key.export({ type: 'pkcs8', format: 'der' }), '', 'saksi-iklan token 1', 32),
  );
  const token = (id: string) => createHmac('sha256', tokenKey).update(id).digest();
  return {
    publicKey: createPublicKey(key).export({ format: 'jwk' }).x ?? '',
    sign: (statement) => sign(null, Buffer.from(statement), key).toString('base64url'),
    tokenFor: (id) => token(id).toString('base64url'),
    isTokenOf: (id, given) => {
      const bytes = Buffer.from(given, 'base64url');
      return bytes.length === 32 && timingSafeEqual(bytes, token(id));
    },
  };
}

function keyUnreadable(path: string, cause: unknown): StartError {
  return new StartError(
    'key-unreadable',
    `Kunci ${path} tidak dapat dibaca; periksa izin berkas atau pulihkan dari cadangan. / ` +
      'The signing key cannot be read; check the file, or restore it from your backup.',
    { cause },
  );
}
