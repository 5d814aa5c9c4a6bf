import { type AccountRef, type Platform, platforms } from '../../core/account/account.ts';
import { readWrittenAccount } from '../../core/account/read-account.ts';
import { nullable, oneOf, ParseError, type Parser, text } from '../../core/parse.ts';
import { isAccountId } from '../account-id.ts';
import type { Cells } from './source-rows.ts';

/** One account of a source folder: whose, which, and where it was registered. */
export interface SourceAccount extends AccountRef {
  contestant: string;
  letter: string;
  file: string;
  sha256: string;
  rows: string;
  /** The day the letter came in, where the list says so. */
  registeredOn: string | null;
  revoked: string | null;
}

/** One row of accounts.csv: the account as written (address, "@name"), its stable id, or both. */
export function readSourceAccount(cells: Cells, date: Parser<string>): SourceAccount {
  const platform = oneOf(platforms)(cells('platform'), 'platform');
  const written = readWritten(platform, cells('account'));
  const id = readId(platform, cells('id'));
  if (written === null && id === null)
    throw new ParseError('account', 'an account; account and id are both blank');
  if (written?.id != null && id !== null && written.id !== id) {
    throw new ParseError('id', `the id that the account's address names, ${written.id}`);
  }
  return {
    contestant: text(80)(cells('contestant'), 'contestant'),
    platform,
    handle: written?.handle ?? null,
    id: id ?? written?.id ?? null,
    letter: text(300)(cells('source') ?? '', 'source'),
    file: text(120)(cells('file') ?? '', 'file'),
    sha256: readHash(cells('sha256')),
    rows: text(60)(cells('row') ?? '', 'row'),
    registeredOn: nullable(date)(cells('registered_on'), 'registered_on'),
    revoked: nullable(date)(cells('revoked'), 'revoked'),
  };
}

function readWritten(platform: Platform, written: string | null): AccountRef | null {
  if (written === null) return null;
  const account = readWrittenAccount(platform, written);
  if (account === null) throw new ParseError('account', `an address or name of a ${platform} account`);
  return account;
}

function readHash(written: string | null): string {
  if (written !== null && !/^[0-9a-f]{64}$/.test(written)) {
    throw new ParseError('sha256', 'the SHA-256 of the file, 64 digits and letters from a to f, or blank');
  }
  return written ?? '';
}

function readId(platform: Platform, id: string | null): string | null {
  if (id === null || isAccountId(platform, id)) return id;
  throw new ParseError('id', `the number or channel id that ${platform} gives an account`);
}
