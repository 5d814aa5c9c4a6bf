import { existsSync } from 'node:fs';
import { type AccountRef, platforms } from '../../core/account/account.ts';
import { readWrittenAccount } from '../../core/account/read-account.ts';
import { calendarDate, ParseError } from '../../core/parse.ts';
import { parseRevocations, type Revocations } from '../../core/registry/revocations.ts';
import { isAccountId } from '../account-id.ts';
import { PublisherError } from '../publisher-error.ts';
import { readJson } from '../read-file.ts';
import { Repository, writeWhole } from '../tuf/repository.ts';
import type { Command } from './command.ts';
import { readArguments, readNow } from './read-arguments.ts';

const options = {
  letter: { type: 'string' },
  date: { type: 'string' },
  id: { type: 'string' },
  undo: { type: 'boolean' },
  now: { type: 'string' },
} as const;

export const revokeCommand: Command = {
  summary: 'Withdraw an account at once, whatever its province’s list says',
  help: `npm run registry -- revoke DIR PLATFORM ACCOUNT --letter "Surat 77" [--id ID] [--date YYYY-MM-DD] [--undo]

Adds the account to DIR/revocations.json; "publish DIR" then writes the request that two on-call signers of the role
"cabut" sign. From the next update on, at most hours later, no device calls the account official.

  --letter TEXT  the letter that asks for it; stands in the signed file
  --id ID        the platform's stable id, where known: it holds also after the account is renamed
  --date DATE    since when (default: today)
  --undo         take the account out of the revocations again`,
  run(given, { print }) {
    const args = readArguments(given, options);
    const [dir, platformName = '', written = ''] = args.positionals;
    const platform = platforms.find((name) => name === platformName);
    if (dir === undefined || platform === undefined || args.positionals.length > 3) {
      throw new PublisherError('usage', `Name the folder, one of ${platforms.join(', ')}, and the account.`);
    }
    const account = readWrittenAccount(platform, written);
    const id = args.text('id');
    if (account === null)
      throw new PublisherError('usage', `"${written}" is no account of ${platform}: copy its address.`);
    if (id !== null && !isAccountId(platform, id))
      throw new PublisherError('usage', `--id ${id} is no id of ${platform}.`);
    const repository = new Repository(dir);
    const before = readBefore(repository);
    const others = before.accounts.filter((one) => !isSame(one, account));
    const letter = args.text('letter') ?? '';
    if (args.flag('undo')) {
      if (others.length === before.accounts.length)
        throw new PublisherError('nothing-to-do', `${written} is not withdrawn.`);
      write(repository, others);
      print(`${written} is taken out of the revocations. Next: publish ${dir}, and have "cabut" signed.`);
      return 0;
    }
    if (letter === '') throw new PublisherError('usage', 'Name the letter that asks for it with --letter.');
    const date = readDate(args.text('date') ?? readNow(args).toISOString().slice(0, 10));
    write(repository, [...others, { ...account, id: id ?? account.id, date, letter }]);
    print(`${written} is withdrawn from ${date} on. Next: publish ${dir}, and have "cabut" signed.`);
    return 0;
  },
};

function isSame(a: AccountRef, b: AccountRef): boolean {
  if (a.platform !== b.platform) return false;
  return (a.handle !== null && a.handle === b.handle) || (a.id !== null && a.id === b.id);
}

function readBefore(repository: Repository): Revocations {
  const path = repository.path('revocations.json');
  return existsSync(path) ? parseRevocations(readJson(path), path) : { schema: 1, accounts: [] };
}

function write(repository: Repository, accounts: Revocations['accounts']): void {
  writeWhole(repository.path('revocations.json'), `${JSON.stringify({ schema: 1, accounts }, null, 1)}\n`);
}

function readDate(given: string): string {
  try {
    return calendarDate(given, '--date');
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    throw new PublisherError('usage', `--date must be a date like 2026-11-25, not "${given}".`, { cause });
  }
}
