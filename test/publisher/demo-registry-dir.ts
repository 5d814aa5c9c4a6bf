import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run-in-memory.ts';
import { temporaryDir } from './temporary-dir.ts';

/** When all demo registries of the tests were published. Real time: their signatures expire. */
export const now = new Date();
/** The day of their build: the sample's calendar counts from it, so that another day is another calendar. */
export const today = now.toISOString().slice(0, 10);

let made: string | null = null;

/** A registry folder as "demo" makes it, one copy for each test. */
export async function demoRegistryDir(): Promise<string> {
  if (made === null || !existsSync(made)) {
    made = mkdtempSync(join(tmpdir(), 'saksi-demo-'));
    const { code, errors } = await run('demo', '--out', made, '--now', now.toISOString());
    if (code !== 0) throw new Error(errors.join('\n'));
  }
  const dir = join(temporaryDir(), 'registry');
  cpSync(made, dir, { recursive: true });
  return dir;
}

export function online(dir: string): string[] {
  return ['daring-a', 'daring-b'].flatMap((name) => ['--key', join(dir, 'secret', `${name}.pem`)]);
}

export function publish(dir: string, at: Date, ...more: string[]) {
  const passphrase = ['--passphrase-file', join(dir, 'secret/passphrase.txt')];
  return run('publish', dir, '--now', at.toISOString(), ...online(dir), ...passphrase, ...more);
}

/** Lets some signers sign every request there is, where they may. */
export async function signAll(dir: string, signers: readonly string[]): Promise<void> {
  const passphrase = ['--passphrase-file', join(dir, 'secret/passphrase.txt')];
  for (const request of readdirSync(join(dir, 'requests')).filter((name) => name.endsWith('.request.json'))) {
    for (const signer of signers) {
      const key = join(dir, 'secret', `${signer}.pem`);
      await run('sign', join(dir, 'requests', request), '--key', key, '--yes', ...passphrase);
    }
  }
}

export function root(dir: string): Buffer {
  return readFileSync(join(dir, 'public/metadata/1.root.json'));
}
