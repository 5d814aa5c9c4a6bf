import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRegistryFiles } from '../build/build-registry.ts';
import { PublisherError } from '../publisher-error.ts';
import { demoRepository } from '../tuf/demo-repository.ts';
import type { Command } from './command.ts';
import { readArguments, readNow } from './read-arguments.ts';

const options = {
  out: { type: 'string' },
  source: { type: 'string' },
  mirror: { type: 'string', multiple: true },
  now: { type: 'string' },
} as const;

const sample = fileURLToPath(new URL('../../../data/sample/', import.meta.url));

export const demoCommand: Command = {
  summary: 'Make a whole registry folder of the sample, with keys of its own, to practise with',
  help: `npm run registry -- demo --out DIR [--source SRC] [--mirror ADDRESS]...

Makes keys, plan and build, signs and publishes: DIR is then a registry folder like a real one, on which every command
can be tried. Its keys lie in DIR/secret with the passphrase "${demoPassphrase()}": never use it for a real list.

  --out DIR         the folder to write
  --source SRC      a source folder (default: the sample of an invented election)
  --mirror ADDRESS  where DIR/public will be served; stands in DIR/seed for a package to be built with`,
  async run(given, output) {
    const args = readArguments(given, options);
    const out = args.text('out');
    if (out === null) throw new PublisherError('usage', 'Name the folder to write with --out DIR.');
    if (existsSync(join(out, 'plan.json')))
      throw new PublisherError('file-exists', `${out} is a registry already.`);
    const now = readNow(args);
    const today = now.toISOString().slice(0, 10);
    for (const [path, bytes] of buildRegistryFiles(args.text('source') ?? sample, { today })) {
      mkdirSync(dirname(join(out, 'build', path)), { recursive: true });
      writeFileSync(join(out, 'build', path), bytes);
    }
    await demoRepository(out, { mirrors: args.list('mirror'), passphrase: demoPassphrase() }, now, output);
    output.print(`Ready: ${out}. Try "npm run registry -- status ${out}", or serve ${join(out, 'public')}.`);
    return 0;
  },
};

function demoPassphrase(): string {
  return 'hanya untuk latihan';
}
