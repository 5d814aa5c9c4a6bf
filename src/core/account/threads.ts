import type { AccountRef } from './account.ts';
import type { Address } from './address.ts';
import { instagramName } from './instagram.ts';

const hosts = new Set(['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net']);

/** Addresses of Threads, as listed in feed-facts.md section 12: only what begins with "@" names an account. */
export function readThreadsAddress({ host, parts }: Address): AccountRef | null {
  const [first = ''] = parts;
  return hosts.has(host) && first.startsWith('@') ? threadsName(first) : null;
}

/**
 * The same rule as for Instagram, where the name was chosen. Still an account of its own: that both belong
 * to one person is not verified, so neither stands for the other.
 */
export function threadsName(written: string | undefined): AccountRef | null {
  const account = instagramName(written);
  return account === null ? null : { ...account, platform: 'threads' };
}
