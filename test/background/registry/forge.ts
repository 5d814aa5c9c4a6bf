import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalize } from '@tufjs/canonical-json';
import { sha256 } from '../../../src/publisher/sha256.ts';
import { parsePublicKey } from '../../../src/publisher/tuf/public-key.ts';
import { readSecretKey, signBytes } from '../../../src/publisher/tuf/signing-key.ts';

/** What a thief of keys can make of a file. */
export async function signedAgain(dir: string, names: readonly string[], signed: Record<string, unknown>) {
  const passphrase = readFileSync(join(dir, 'secret/passphrase.txt'), 'utf8').trim();
  const signatures = names.map((name) => {
    const secret = readSecretKey(join(dir, 'secret', `${name}.pem`), passphrase);
    const open = parsePublicKey(
      JSON.parse(readFileSync(join(dir, 'keys', `${name}.pub.json`), 'utf8')),
      name,
    );
    return { keyid: open.keyid, sig: signBytes(Buffer.from(canonicalize(signed)), secret) };
  });
  return { signed, signatures };
}

/** A mirror whose other files name the forged ones: the keys of snapshot and timestamp are stolen as well. */
export async function forgedMirror(dir: string, forged: ReadonlyMap<string, string>): Promise<string> {
  const mirror = mkdtempSync(`${dir}-forged-`);
  cpSync(join(dir, 'public'), mirror, { recursive: true });
  const at = (name: string) => join(mirror, 'metadata', name);
  for (const [name, text] of forged) writeFileSync(at(name), text);
  const facts = (name: string, version: number) => {
    const bytes = readFileSync(at(name));
    return { version, length: bytes.length, hashes: { sha256: sha256(bytes) } };
  };
  const snapshot = JSON.parse(readFileSync(at('1.snapshot.json'), 'utf8')).signed;
  for (const name of forged.keys()) snapshot.meta[name.slice(2)] = facts(name, 1);
  writeFileSync(at('1.snapshot.json'), JSON.stringify(await signedAgain(dir, ['daring-b'], snapshot)));
  const timestamp = JSON.parse(readFileSync(at('timestamp.json'), 'utf8')).signed;
  timestamp.meta['snapshot.json'] = facts('1.snapshot.json', 1);
  writeFileSync(at('timestamp.json'), JSON.stringify(await signedAgain(dir, ['daring-a'], timestamp)));
  return mirror;
}

/**
 * The files of an update that thieves of the online keys and of some of a province's keys could serve after
 * version `from`: an account of the list has another name in it.
 */
export async function forgedUpdate(
  dir: string,
  from: number,
  signers: readonly string[],
  names: [string, string],
) {
  const read = (path: string) => readFileSync(join(dir, 'public', path), 'utf8');
  const files = new Map<string, string>();
  const put = async (path: string, keys: readonly string[], signed: Record<string, unknown>) => {
    const text = JSON.stringify(await signedAgain(dir, keys, signed));
    files.set(`metadata/${path}`, text);
    return { version: from + 1, length: text.length, hashes: { sha256: sha256(text) } };
  };
  const role = JSON.parse(read(`metadata/${from}.prov-99.json`)).signed;
  const path = 'accounts/prov-99/prov-99.json';
  const genuine = read(`targets/accounts/prov-99/${role.targets[path].hashes.sha256}.prov-99.json`);
  const pack = genuine.replace(`"${names[0]}"`, `"${names[1]}"`);
  const target = { length: Buffer.byteLength(pack), hashes: { sha256: sha256(pack) } };
  files.set(`targets/accounts/prov-99/${target.hashes.sha256}.prov-99.json`, pack);
  const forged = { ...role, version: from + 1, targets: { [path]: { ...role.targets[path], ...target } } };
  const snapshot = JSON.parse(read(`metadata/${from}.snapshot.json`)).signed;
  snapshot.version = from + 1;
  snapshot.meta['prov-99.json'] = await put(`${from + 1}.prov-99.json`, signers, forged);
  const timestamp = JSON.parse(read('metadata/timestamp.json')).signed;
  timestamp.version += 1;
  timestamp.meta['snapshot.json'] = await put(`${from + 1}.snapshot.json`, ['daring-b'], snapshot);
  await put('timestamp.json', ['daring-a'], timestamp);
  return files;
}
