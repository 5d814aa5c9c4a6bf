import type { KeyObject } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { parseRevocations, type Revocations } from '../../core/registry/revocations.ts';
import { writeIndexPages } from '../pages/write-index-pages.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { packFiles, readBuild, revocationFiles, ruleFiles } from '../tuf/desired-roles.ts';
import { Releaser } from '../tuf/release.ts';
import { Repository, writeWhole } from '../tuf/repository.ts';
import { currentFiles, seedFiles } from '../tuf/seed.ts';
import { describeSignatures } from '../tuf/signatures.ts';
import { readSecretKey } from '../tuf/signing-key.ts';
import { type Staged, Staging } from '../tuf/staging.ts';
import { writeRequests } from '../tuf/write-requests.ts';
import type { Command, Output } from './command.ts';
import { readPassphrase } from './passphrase.ts';
import { type Arguments, onlyPositional, readArguments, readNow } from './read-arguments.ts';

const options = {
  build: { type: 'string' },
  key: { type: 'string', multiple: true },
  renew: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  now: { type: 'string' },
  json: { type: 'boolean' },
  'passphrase-file': { type: 'string' },
} as const;

export const publishCommand: Command = {
  summary: 'Put a build forward for signing, and publish it once enough have signed',
  help: `npm run registry -- publish DIR [--build OUT] [--key ONLINE.pem]... [--renew ROLE]... [--without ROLE]...
                              [--json]

With --build it compares OUT (written by "build") with what is published, and writes a signing request for every role
that changes into DIR/requests. Put the signers' .signature.json files there too and run it again: when every role has
as many signatures as plan.json asks for, DIR/public is brought up to date, the timestamp last. Without anything new
it only renews the timestamp: run it every 6 hours. DIR/seed is what goes into the next package of the extension.

  --build OUT     packs, calendar and rules to publish
  --key FILE      the online keys, of snapshot and timestamp
  --renew ROLE    sign a role anew although nothing in it changes, because it expires
  --without ROLE  leave a role that is not signed yet for another time
  --json          what was done, as JSON`,
  async run(given, output) {
    const args = readArguments(given, options);
    const repository = new Repository(onlyPositional(args, 'registry folder'));
    const now = readNow(args);
    const staging = new Staging(repository, now);
    stage(args, repository, staging);
    for (const line of staging.takeSignatures()) output.printError(line);
    const ready = readyRoles(args, repository, staging, output);
    const online = await readOnlineKeys(args);
    const releaser = new Releaser(repository, staging, online, now, output.printError);
    const release = releaser.release(ready);
    writePackage(repository);
    const pages = writeIndexPages(repository.path('public'), repository.plan.name);
    report(args, output, { ...release, pages });
    return 0;
  },
};

function stage(args: Arguments, repository: Repository, staging: Staging): void {
  const buildDir = args.text('build');
  const renew = (role: string) => args.list('renew').includes(role);
  if (buildDir === null && staging.published === null) {
    throw new PublisherError('not-published', 'Nothing is published yet: name a build with --build OUT.');
  }
  const roles = new Set(['nasional', 'cabut', 'aturan', ...(staging.published?.roles.keys() ?? [])]);
  roles.delete('targets');
  if (buildDir !== null) {
    const build = readBuild(buildDir);
    const packs = packFiles(build);
    for (const role of packs.keys()) roles.add(role);
    for (const role of roles) {
      if (role === 'cabut' || role === 'aturan') continue;
      staging.stageTargets(role, packs.get(role) ?? new Map(), renew(role));
    }
    staging.stageTargets('aturan', ruleFiles(build, staging.publishedFiles('aturan')), renew('aturan'));
  } else {
    for (const role of args.list('renew')) staging.renewTargets(role);
  }
  staging.stageTargets('cabut', revocationFiles(readRevocations(repository)), renew('cabut'));
  staging.stageDelegations([...roles], renew('targets'));
  staging.stageRoot(renew('root'));
}

/** DIR/revocations.json, which "revoke" writes. */
function readRevocations(repository: Repository): Revocations {
  const path = repository.path('revocations.json');
  return existsSync(path) ? parseRevocations(readJson(path), path) : { schema: 1, accounts: [] };
}

function readyRoles(args: Arguments, repository: Repository, staging: Staging, output: Output): Staged[] {
  const left = args.list('without');
  const staged = staging.all().filter(({ role }) => !left.includes(role));
  const waiting = staged.filter((one) => !staging.isComplete(one));
  const requests = writeRequests(repository, staging, waiting);
  if (waiting.length === 0) return staged;
  for (const one of waiting) {
    for (const count of staging.signatureCounts(one)) output.printError(describeSignatures(one.role, count));
  }
  const advice = `send out ${requests.length} requests from ${repository.path('requests')}, put the signatures there, and publish again`;
  const roles = waiting.map(({ role }) => role).join(', ');
  throw new PublisherError('below-threshold', `Not published: ${roles} lack signatures. Next: ${advice}.`);
}

async function readOnlineKeys(args: Arguments): Promise<KeyObject[]> {
  const keys: KeyObject[] = [];
  for (const path of args.list('key')) keys.push(readSecretKey(path, await readPassphrase(args, path)));
  return keys;
}

function writePackage(repository: Repository): void {
  const files = seedFiles(currentFiles(repository.path('public')), repository.plan.mirrors);
  // The newest root is the one to trust from now on; older packages walk there from theirs.
  const root = repository.publishedRoot()?.bytes;
  rmSync(repository.path('seed'), { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const isTrust = path === 'root.json' && root !== undefined;
    writeWhole(repository.path('seed', path), isTrust ? root : bytes);
  }
}

function report(
  args: Arguments,
  { print }: Output,
  done: ReturnType<Releaser['release']> & { pages: number },
): void {
  if (args.flag('json')) {
    print(JSON.stringify(done));
    return;
  }
  print(`Published snapshot ${done.snapshot}, timestamp ${done.timestamp}.`);
  if (done.roles.length > 0)
    print(`New: ${done.roles.join(', ')}. ${done.bundles} bundles, ${done.pages} pages.`);
  print('Next: copy public/ to the mirrors, metadata/timestamp.json last.');
}
