import { type AccountRef, type Platform, platforms } from '../../core/account/account.ts';
import { readWrittenAccount } from '../../core/account/read-account.ts';
import { nullable, oneOf, ParseError, type Parser, text } from '../../core/parse.ts';
import type { RegisteredAccount } from '../../core/registry/pack.ts';
import { isAccountId } from '../account-id.ts';
import type { Cells } from './source-rows.ts';

/** One row of accounts.csv: the account as written (address, "@name"), its stable id, or both. */
export function readSourceAccount(cells: Cells, date: Parser<string>): RegisteredAccount {
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
    source: text(300)(cells('source') ?? '', 'source'),
    revoked: nullable(date)(cells('revoked'), 'revoked'),
  };
}

function readWritten(platform: Platform, written: string | null): AccountRef | null {
  if (written === null) return null;
  const account = readWrittenAccount(platform, written);
  if (account === null) throw new ParseError('account', `an address or name of a ${platform} account`);
  return account;
}

function readId(platform: Platform, id: string | null): string | null {
  if (id === null || isAccountId(platform, id)) return id;
  throw new ParseError('id', `the number or channel id that ${platform} gives an account`);
}
