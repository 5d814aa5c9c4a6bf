import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublisherError } from '../publisher-error.ts';
import { writePlan } from '../tuf/plan.ts';
import { planTemplate } from '../tuf/plan-template.ts';
import { makeSigningKey, writeSecretKey } from '../tuf/signing-key.ts';
import type { Command } from './command.ts';
import { readPassphrase } from './passphrase.ts';
import { onlyPositional, readArguments } from './read-arguments.ts';

const options = {
  key: { type: 'string' },
  owner: { type: 'string' },
  office: { type: 'string' },
  certificate: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const;

export const initCommand: Command = {
  summary: 'Begin: make a signer’s key, or the folder a registry is kept in',
  help: `npm run registry -- init --key NAME --owner "Siti Aminah" --office "KPU Aceh" --certificate "BSrE 0123"
npm run registry -- init DIR

The first form is for each signer, on a machine of their own: it writes NAME.pem, the secret key encrypted with a
passphrase, which never leaves that machine, and NAME.pub.json, which goes to the keeper of the registry.

The second form is for the keeper: it writes DIR/plan.json, to be filled in, and DIR/keys/, for the .pub.json files.
Then "publish DIR --build OUT" makes the first root and says who must sign what.

  --key NAME              name of the key's files, such as kpu-aceh-siti
  --owner, --office       who holds it; stands in the signed metadata for everybody to read
  --certificate NUMBER    certificate of the owner (BSrE), or how else to find out that the key is theirs
  --passphrase-file FILE  the passphrase; else SAKSI_PASSPHRASE, else you are asked`,
  async run(given, { print }) {
    const args = readArguments(given, options);
    const key = args.text('key');
    if (key === null) return initFolder(onlyPositional(args, 'folder'), print);
    const about = (name: string) => {
      const value = args.text(name);
      if (value === null || value.trim() === '')
        throw new PublisherError('usage', `Say whose key it is: --${name}.`);
      return value;
    };
    const owner = { name: about('owner'), office: about('office'), certificate: about('certificate') };
    const [secretFile, openFile] = [`${key}.pem`, `${key}.pub.json`];
    for (const file of [secretFile, openFile]) {
      if (existsSync(file))
        throw new PublisherError('file-exists', `${file} is already there: choose another name.`);
    }
    const { secret, open } = makeSigningKey(owner);
    writeSecretKey(secretFile, secret, await readPassphrase(args, secretFile));
    writeFileSync(openFile, `${JSON.stringify(open.key.toJSON(), null, 2)}\n`);
    print(`${secretFile}  secret: keep it on this machine, with a copy in a safe`);
    print(`${openFile}  send it to the keeper of the registry`);
    print(
      `Key id ${open.keyid}: read it to the keeper over the phone, so that nobody can exchange the file.`,
    );
    return 0;
  },
};

function initFolder(dir: string, print: (line: string) => void): number {
  if (existsSync(join(dir, 'plan.json'))) {
    throw new PublisherError('file-exists', `${dir} has a plan.json already: edit that one.`);
  }
  mkdirSync(join(dir, 'keys'), { recursive: true });
  writeFileSync(join(dir, 'plan.json'), writePlan(planTemplate));
  print(`Written: ${join(dir, 'plan.json')}. Next:`);
  print(`1. put the signers' .pub.json files into ${join(dir, 'keys')}`);
  print('2. write their names into plan.json, role by role, with name and mirrors of the list');
  print(`3. run "npm run registry -- publish ${dir} --build OUT" and send out the requests it writes`);
  return 0;
}
