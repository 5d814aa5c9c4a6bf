import type { AccountRef, Platform } from './account.ts';
import { type Address, takeApart } from './address.ts';

/** What is particular to one platform's accounts: a file per platform. */
export interface AccountRules {
  platform: Platform;
  /** The account that an address of the platform belongs to, or null where it names none. */
  readAddress(address: Address): AccountRef | null;
  /** The account of a name as people write it, without an address: "@nama", an id. */
  readName(entry: string): AccountRef | null;
  /** The address under which people find the account, without tracking. */
  url(account: AccountRef): string | null;
}

/** The account that an address belongs to, or null. Never throws; `base` is for relative links. */
export function readAccount(rules: AccountRules, address: string, base?: string): AccountRef | null {
  const taken = takeApart(address, base);
  return taken === null ? null : rules.readAddress(taken);
}

/**
 * An account as people write it into a list: "@nama", a bare name, an id, an address with or without
 * "https://". Null where it is no account of that platform: a display name alone never is one.
 */
export function readWritten(rules: AccountRules, written: string): AccountRef | null {
  const entry = written.trim().normalize('NFKC');
  if (entry === '' || /\s/.test(entry)) return null;
  if (!looksLikeAddress(entry)) return rules.readName(entry);
  const isWhole = /^https?:\/\//i.test(entry);
  return readAccount(rules, isWhole ? entry : `https://${entry.replace(/^\/\//, '')}`);
}

/** "facebook.com/nama" is an address; "bima.laras" is a name with a dot, "u/nama" and "company/nama" are names too. */
function looksLikeAddress(entry: string): boolean {
  if (/^\/?(u|in|company|school|showcase)\/[^/]+\/?$/i.test(entry)) return false;
  return entry.includes('/') || /^https?:/i.test(entry);
}
