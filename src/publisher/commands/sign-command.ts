import { existsSync, writeFileSync } from 'node:fs';
import { ParseError } from '../../core/parse.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { parsePublicKey, publicKeyOf } from '../tuf/public-key.ts';
import { readSecretKey, signBytes } from '../tuf/signing-key.ts';
import { parseSigningRequest, type SignatureFile } from '../tuf/signing-request.ts';
import type { Command } from './command.ts';
import { readPassphrase } from './passphrase.ts';
import { onlyPositional, readArguments } from './read-arguments.ts';

const options = {
  key: { type: 'string' },
  'passphrase-file': { type: 'string' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const signCommand: Command = {
  summary: 'Sign a request, one signer at a time, at the signer’s own machine',
  help: `npm run registry -- sign REQUEST.json --key NAME.pem [--yes] [--passphrase-file FILE]

Shows what the request asks for, and, with --yes, signs it. Needs no network, no registry folder and no other signer.
Beside the request it writes REQUEST.NAME.signature.json, which goes back to the keeper's requests/ folder.

  --key NAME.pem          your secret key; NAME.pub.json must lie beside it
  --yes                   you have read what is shown and sign it
  --passphrase-file FILE  the passphrase; else SAKSI_PASSPHRASE, else you are asked
  --json                  what is asked for, as JSON, for other programs`,
  async run(given, { print }) {
    const args = readArguments(given, options);
    const path = onlyPositional(args, 'signing request');
    const request = readRequest(path);
    const keyFile = args.text('key');
    if (keyFile === null) throw new PublisherError('usage', 'Name your secret key with --key NAME.pem.');
    const openFile = keyFile.replace(/\.pem$/, '.pub.json');
    const { owner } = parsePublicKey(readJson(openFile), openFile);
    if (args.flag('json')) print(JSON.stringify(request, null, 2));
    else {
      print(`${request.role} version ${request.version}, valid until ${request.expires}:`);
      for (const line of request.summary) print(`  ${line}`);
    }
    if (!args.flag('yes')) {
      print('Not signed yet. If this is what you want to vouch for, run the same again with --yes.');
      return 0;
    }
    const secret = readSecretKey(keyFile, await readPassphrase(args, keyFile));
    const { keyid } = publicKeyOf(secret, owner);
    if (!request.signers.some((signer) => signer.keyid === keyid)) {
      const names = request.signers.map((signer) => signer.owner).join(', ');
      throw new PublisherError('key-unusable', `${keyFile} may not sign this request; these may: ${names}.`);
    }
    const signature: SignatureFile = {
      schema: 1,
      kind: 'saksi-iklan-signature',
      role: request.role,
      version: request.version,
      keyid,
      signature: signBytes(Buffer.from(request.payload), secret),
    };
    const name = keyFile.replace(/^.*\//, '').replace(/\.pem$/, '');
    const output = `${path.replace(/\.request\.json$/, '')}.${name}.signature.json`;
    if (existsSync(output))
      throw new PublisherError('file-exists', `${output} is there already: it was signed before.`);
    writeFileSync(output, `${JSON.stringify(signature, null, 2)}\n`);
    print(`Signed: ${output}. Send it back to the keeper.`);
    return 0;
  },
};

/** The request, with its summary checked against the bytes that are signed. */
function readRequest(path: string) {
  try {
    const request = parseSigningRequest(readJson(path), path);
    const isSame =
      request.payload.includes(`"version":${request.version}`) && request.payload.includes(request.expires);
    if (!isSame) throw new ParseError(path, 'a payload of the version and expiry that it shows');
    return request;
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    throw new PublisherError('data-wrong', `${cause.message}: ask the keeper for the request again.`, {
      cause,
    });
  }
}
