import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import { type Address, isNumericId } from './address.ts';

/** TikTok's accounts. */
export const tiktokAccounts: AccountRules = {
  platform: 'tiktok',
  readAddress,
  readName: tiktokName,
  url,
};

/** `vm.` and `vt.` are short links that name nobody and are left out on purpose. */
const hosts = new Set(['tiktok.com', 'www.tiktok.com', 'm.tiktok.com']);

/** TikTok's addresses, as listed in feed-facts.md section 12. */
function readAddress({ host, parts }: Address): AccountRef | null {
  if (!hosts.has(host)) return null;
  const [first = '', second = '', third = ''] = parts;
  if (first.startsWith('@')) return tiktokName(first);
  if (first === 'share' && second === 'user' && isNumericId(third))
    return { platform: 'tiktok', handle: null, id: third };
  return null;
}

/** At most 24 letters, digits, underscores and dots, with no dot at the end; case does not distinguish. */
function tiktokName(written: string): AccountRef | null {
  const name = written.replace(/^@/, '').toLowerCase();
  if (!/^[a-z0-9_.]{2,24}$/.test(name) || name.endsWith('.')) return null;
  return { platform: 'tiktok', handle: name, id: null };
}

function url({ handle }: AccountRef): string | null {
  return handle === null ? null : `https://www.tiktok.com/@${handle}`;
}
