import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { PublisherError } from '../publisher-error.ts';
import { readBytes } from '../read-file.ts';
import type { Arguments } from './read-arguments.ts';

const shortest = 12;

/** The passphrase of a key: from --passphrase-file, from SAKSI_PASSPHRASE, or typed in unseen. */
export async function readPassphrase(args: Arguments, path: string): Promise<string> {
  const file = args.text('passphrase-file');
  const given =
    file === null
      ? process.env.SAKSI_PASSPHRASE
      : readBytes(file)
          .toString('utf8')
          .replace(/\r?\n$/, '');
  const passphrase = given ?? (await ask(`Passphrase of ${path}: `));
  if (passphrase.length < shortest) {
    throw new PublisherError(
      'usage',
      `The passphrase must have at least ${shortest} characters. Choose a longer one.`,
    );
  }
  return passphrase;
}

function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    const ways = 'give --passphrase-file FILE, or set SAKSI_PASSPHRASE';
    throw new PublisherError('usage', `No passphrase: ${ways}.`);
  }
  process.stderr.write(question);
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      lines.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
