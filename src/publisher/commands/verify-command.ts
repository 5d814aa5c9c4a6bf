import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RegistryError } from '../../core/registry/registry-error.ts';
import { PublisherError } from '../publisher-error.ts';
import { readBytes } from '../read-file.ts';
import { verifyRegistry } from '../tuf/verify-registry.ts';
import type { Command } from './command.ts';
import { onlyPositional, readArguments } from './read-arguments.ts';

const options = { root: { type: 'string' }, json: { type: 'boolean' } } as const;

export const verifyCommand: Command = {
  summary: 'Check a published registry as an independent client, down to every byte',
  help: `npm run registry -- verify DIR|ADDRESS [--root ROOT.json] [--json]

Starts from a root you trust and follows signatures, versions, expiries and hashes to the bytes of every pack, with
plain tuf-js and Node's own cryptography. DIR may be the registry's folder, its public/ or a mirror's copy.

  --root ROOT.json  the root you trust, such as the one from the ceremony; for a folder its own first root otherwise
  --json            the outcome as JSON
Ends with 1 and the reason where anything does not verify.`,
  async run(given, { print }) {
    const args = readArguments(given, options);
    const address = onlyPositional(args, 'folder or address');
    const isWeb = /^https?:\/\//.test(address);
    const inside = join(address, 'public');
    const folder = !isWeb && existsSync(join(inside, 'metadata')) ? inside : address;
    const rootFile = args.text('root') ?? (isWeb ? null : join(folder, 'metadata', '1.root.json'));
    if (rootFile === null)
      throw new PublisherError('usage', 'Name the root you trust with --root ROOT.json.');
    try {
      const done = await verifyRegistry(folder, readBytes(rootFile));
      if (args.flag('json')) print(JSON.stringify({ ok: true, ...done }));
      else {
        print(
          `Snapshot ${done.snapshot}: ${done.roles} roles and ${done.targets} targets (${done.bytes} bytes) verify.`,
        );
      }
      return 0;
    } catch (cause) {
      if (!(cause instanceof RegistryError)) throw cause;
      const message = `${address} does not verify (${cause.code}): ${cause.message}. Do not use it; compare with another mirror.`;
      if (args.flag('json')) print(JSON.stringify({ ok: false, code: cause.code, message: cause.message }));
      throw new PublisherError('not-verified', message, { cause });
    }
  },
};
