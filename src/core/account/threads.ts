import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import type { Address } from './address.ts';
import { instagramName } from './instagram.ts';

/** Threads's accounts. */
export const threadsAccounts: AccountRules = {
  platform: 'threads',
  readAddress,
  readName: threadsName,
  url,
};

const hosts = new Set(['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net']);

/** Addresses of Threads, as listed in feed-facts.md section 12: only what begins with "@" names an account. */
function readAddress({ host, parts }: Address): AccountRef | null {
  const [first = ''] = parts;
  return hosts.has(host) && first.startsWith('@') ? threadsName(first) : null;
}

/**
 * The same rule as for Instagram, where the name was chosen. Still an account of its own: that both belong
 * to one person is not verified, so neither stands for the other.
 */
function threadsName(written: string | undefined): AccountRef | null {
  const account = instagramName(written);
  return account === null ? null : { ...account, platform: 'threads' };
}

function url({ handle }: AccountRef): string | null {
  return handle === null ? null : `https://www.threads.com/@${handle}`;
}
