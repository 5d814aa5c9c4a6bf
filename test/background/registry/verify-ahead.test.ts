import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPublicKey as openKey, verify } from '../../../src/background/registry/stand-ins/crypto.ts';
import {
  forgetSignatures,
  isKnownSignature,
} from '../../../src/background/registry/stand-ins/known-signatures.ts';
import { VerifyAhead } from '../../../src/background/registry/verify-ahead.ts';

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
const open = openKey(pem);
const signed = {
  version: 1,
  keys: { k: { keytype: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyval: { public: pem } } },
};
const message = new TextEncoder().encode(canonicalize(signed));
const proof = Uint8Array.from(sign('sha256', message, createPrivateKey(privateKey)));
const file = (sig: Uint8Array, content: object = signed) =>
  Buffer.from(
    JSON.stringify({ signed: content, signatures: [{ keyid: 'k', sig: Buffer.from(sig).toString('hex') }] }),
  );
const changed = (bytes: Uint8Array) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1);

beforeEach(forgetSignatures);

describe('VerifyAhead', () => {
  it('notes a right signature, and only for that key, signature and message', async () => {
    await new VerifyAhead().look(file(proof));
    expect(isKnownSignature(open.bytes, proof, message)).toBe(true);
    expect(isKnownSignature(open.bytes, proof, changed(message))).toBe(false);
    expect(isKnownSignature(open.bytes, changed(proof), message)).toBe(false);
    expect(isKnownSignature(changed(open.bytes), proof, message)).toBe(false);
    expect(verify(undefined, message, { key: open }, proof)).toBe(true);
    expect(verify(undefined, changed(message), { key: open }, proof)).toBe(false);
  });

  it.each([
    ['a signature of something else', file(proof, { ...signed, version: 2 })],
    ['a changed signature', file(changed(proof))],
    ['a signature that is none', file(Uint8Array.from([1, 2, 3]))],
    ['a key that is none', file(proof, { keys: { k: { ...signed.keys.k, keyval: { public: '!' } } } })],
    ['no metadata', Buffer.from('<!doctype html>')],
  ])('notes nothing of %s, and leaves it to tuf-js', async (_what, bytes) => {
    await new VerifyAhead().look(bytes);
    expect(isKnownSignature(open.bytes, proof, message)).toBe(false);
    expect(verify(undefined, message, { key: open }, proof)).toBe(true);
  });
});
