import { type AccountRef, type Platform, platforms } from '../../core/account/account.ts';
import { isAccountId } from '../account-id.ts';
import { readAccountCell } from './read-account-piece.ts';
import { readPlatform, type WrittenPlatform } from './read-platform.ts';
import { isReject, type Reject, reject } from './reject.ts';
import type { RowFields } from './row-fields.ts';

/** What a row says about accounts. `isIdRow`: the row only adds an id to an account of another row. */
export interface RowAccounts {
  accounts: AccountRef[];
  rejects: Reject[];
  isIdRow: boolean;
}

/** Reads a row's account, address and id cells, which may name one account together or several, and those of one platform each. */
export function readRowAccounts(row: RowFields): RowAccounts {
  if (row.byPlatform.length === 0) return readCells(row);
  const wide = row.byPlatform.flatMap(({ platform, cell }) =>
    platform === 'unsupported' ? [reject('platform-unsupported', cell)] : readAccountCell(cell, platform),
  );
  const hasMore = (row.account || row.url || row.id) !== '';
  const more = hasMore ? readCells(row) : { accounts: [], rejects: [], isIdRow: false };
  const { accounts, rejects } = sort(wide);
  return { ...more, accounts: [...accounts, ...more.accounts], rejects: [...rejects, ...more.rejects] };
}

function readCells(row: RowFields): RowAccounts {
  const { platform, isId } = readPlatform(row.platform);
  const shown = row.account || row.url || row.id;
  if (platform === 'unsupported') return none(reject('platform-unsupported', `${row.platform}: ${shown}`));
  if (shown === '') return none(reject('account-missing', row.name));
  if (isId) return readIdRow(platform, shown);
  const idIsAddress = row.id.includes('/');
  const written = readAccountCell(row.account, platform);
  const addressed = readAccountCell(
    [row.url, idIsAddress ? row.id : ''].filter(Boolean).join(', '),
    platform,
  );
  const merged = mergeWritten(written, addressed);
  return idIsAddress || row.id === '' ? merged : addId(merged, platform, row.id);
}

function none(why: Reject): RowAccounts {
  return { accounts: [], rejects: [why], isIdRow: false };
}

function readIdRow(platform: WrittenPlatform, id: string): RowAccounts {
  const known = platforms.find((name) => name === platform);
  if (known === undefined) return none(reject('platform-unknown', id));
  if (!isAccountId(known, id)) return none(idReject(id));
  return { accounts: [{ platform: known, handle: null, id }], rejects: [], isIdRow: true };
}

/** One name and one address are one account; where only the address can be read, the name may be a display name. */
function mergeWritten(written: (AccountRef | Reject)[], addressed: (AccountRef | Reject)[]): RowAccounts {
  const [name, address] = [written[0], addressed[0]];
  if (written.length !== 1 || addressed.length !== 1 || !name || !address)
    return sort([...written, ...addressed]);
  if (isReject(name)) return sort(isReject(address) ? [name] : [address, ...unlessExplained(name)]);
  if (isReject(address)) return sort(address.reason === 'platform-disagrees' ? [address] : [name, address]);
  const one = mergeAccounts(name, address);
  return one === null
    ? none(reject('accounts-disagree', `${name.handle ?? name.id} ≠ ${address.handle ?? address.id}`))
    : sort([one]);
}

function sort(read: (AccountRef | Reject)[]): RowAccounts {
  const result: RowAccounts = { accounts: [], rejects: [], isIdRow: false };
  for (const one of read) {
    if (isReject(one)) result.rejects.push(one);
    else result.accounts.push(one);
  }
  return result;
}

/** Two readings of one account put together; null where they contradict each other. */
export function mergeAccounts(a: AccountRef, b: AccountRef): AccountRef | null {
  if (a.platform !== b.platform) return null;
  if (a.handle !== null && b.handle !== null && a.handle !== b.handle) return null;
  if (a.id !== null && b.id !== null && a.id !== b.id) return null;
  return { platform: a.platform, handle: a.handle ?? b.handle, id: a.id ?? b.id };
}

/** Names that say too little on their own need no mending once an address or id says whose they are. */
function unlessExplained(name: Reject): Reject[] {
  const isExplained = ['display-name', 'youtube-name-ambiguous', 'platform-missing'].includes(name.reason);
  return isExplained ? [] : [name];
}

function addId(read: RowAccounts, rowPlatform: WrittenPlatform, written: string): RowAccounts {
  const id = /^[1-9]\d{0,14}\.0$/.test(written) ? written.slice(0, -2) : written;
  const [account, ...others] = read.accounts;
  if (others.length > 0) return { ...read, rejects: [...read.rejects, reject('id-ambiguous', id)] };
  if (account === undefined) {
    // A name beside the id may be a display name; then the id alone is enough.
    const known: Platform | undefined = platforms.find((name) => name === rowPlatform);
    const isContradiction = read.rejects.some(
      ({ reason }) => reason.endsWith('-disagree') || reason.endsWith('-disagrees'),
    );
    return known !== undefined && !isContradiction && isAccountId(known, id)
      ? sort([{ platform: known, handle: null, id }, ...read.rejects.flatMap(unlessExplained)])
      : { ...read, rejects: read.rejects.length > 0 ? read.rejects : [idReject(id)] };
  }
  if (!isAccountId(account.platform, id)) return { ...read, rejects: [...read.rejects, idReject(id)] };
  const one = mergeAccounts(account, { platform: account.platform, handle: null, id });
  return one === null
    ? none(reject('accounts-disagree', `${account.id} ≠ ${id}`))
    : { ...read, accounts: [one] };
}

function idReject(id: string): Reject {
  return reject(/^\d([.,]\d+)?E\+?\d+$|^\d+\.0$/i.test(id) ? 'id-rounded' : 'id-unreadable', id);
}
