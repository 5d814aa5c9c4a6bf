import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../commands/command.ts';
import { publishCommand } from '../commands/publish-command.ts';
import { signCommand } from '../commands/sign-command.ts';
import { PublisherError } from '../publisher-error.ts';
import { readBuild } from './desired-roles.ts';
import { writePlan } from './plan.ts';
import { planTemplate } from './plan-template.ts';
import { list } from './repository.ts';
import { makeSigningKey, writeSecretKey } from './signing-key.ts';

export interface DemoPlan {
  mirrors: string[];
  passphrase: string;
}

/** The keys a demo signs with everywhere; enough for every threshold of the template. */
const signers = ['kpu-1', 'kpu-2', 'bssn-1'];

/**
 * Walks through the whole ceremony with keys it makes: every step is the command that people run, so that a
 * demo shows, and a test of it tests, the real way. `dir`/build must hold a build.
 */
export async function demoRepository(dir: string, plan: DemoPlan, now: Date, output: Output): Promise<void> {
  const { index } = readBuild(join(dir, 'build'));
  for (const folder of ['keys', 'secret']) mkdirSync(join(dir, folder), { recursive: true });
  const names = new Set([...planTemplate.roles.values()].flatMap(({ keys }) => keys));
  for (const name of names) {
    const { secret, open } = makeSigningKey({ name: `Demo ${name}`, office: 'DEMO', certificate: 'none' });
    const json = `${JSON.stringify(open.key.toJSON(), null, 2)}\n`;
    writeSecretKey(join(dir, 'secret', `${name}.pem`), secret, plan.passphrase);
    writeFileSync(join(dir, 'secret', `${name}.pub.json`), json);
    writeFileSync(join(dir, 'keys', `${name}.pub.json`), json);
  }
  const { name, sample } = index;
  writeFileSync(join(dir, 'plan.json'), writePlan({ ...planTemplate, name, sample, mirrors: plan.mirrors }));
  const passphraseFile = join(dir, 'secret', 'passphrase.txt');
  writeFileSync(passphraseFile, `${plan.passphrase}\n`);
  await signAndPublish(dir, now, output, ['--build', join(dir, 'build')]);
}

/** Publishes, and where signatures are missing lets every demo signer sign, and publishes again. */
export async function signAndPublish(
  dir: string,
  now: Date,
  output: Output,
  more: string[] = [],
): Promise<void> {
  const quiet: Output = { print: () => {}, printError: () => {} };
  const passphrase = ['--passphrase-file', join(dir, 'secret', 'passphrase.txt')];
  const online = ['daring-a', 'daring-b'].flatMap((name) => ['--key', join(dir, 'secret', `${name}.pem`)]);
  const publish = [dir, '--now', now.toISOString(), ...online, ...passphrase, ...more];
  try {
    await publishCommand.run(publish, quiet);
    return;
  } catch (error) {
    if (!(error instanceof PublisherError) || error.code !== 'below-threshold') throw error;
  }
  const requests = list(join(dir, 'requests')).filter((name) => name.endsWith('.request.json'));
  for (const request of requests) {
    for (const signer of signers) {
      const key = join(dir, 'secret', `${signer}.pem`);
      try {
        await signCommand.run([join(dir, 'requests', request), '--key', key, '--yes', ...passphrase], quiet);
      } catch (error) {
        // Not everybody signs everything, and nobody signs twice.
        const isOther =
          error instanceof PublisherError && ['key-unusable', 'file-exists'].includes(error.code);
        if (!isOther) throw error;
      }
    }
  }
  await publishCommand.run(publish, output);
}
