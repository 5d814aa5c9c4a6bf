import type { AccountRef, Platform } from './account.ts';
import { type Address, takeApart } from './address.ts';
import { readFacebookAddress } from './facebook.ts';
import { readInstagramAddress } from './instagram.ts';
import { readXAddress } from './x.ts';
import { readYoutubeAddress } from './youtube.ts';

const readers: Record<Platform, (address: Address) => AccountRef | null> = {
  facebook: readFacebookAddress,
  instagram: readInstagramAddress,
  x: readXAddress,
  youtube: readYoutubeAddress,
};

/**
 * The account a profile or post address belongs to, or null where it names none. Never throws.
 * `base` is the page's address, for relative links.
 */
export function readAccountUrl(address: string, base?: string): AccountRef | null {
  const taken = takeApart(address, base);
  if (taken === null) return null;
  for (const read of Object.values(readers)) {
    const account = read(taken);
    if (account !== null) return account;
  }
  return null;
}

/** The address under which people find the account, without tracking. */
export function profileUrl(account: AccountRef): string | null {
  const name = account.handle;
  switch (account.platform) {
    case 'facebook':
      if (name !== null) return `https://www.facebook.com/${name}`;
      return account.id === null ? null : `https://www.facebook.com/profile.php?id=${account.id}`;
    case 'instagram':
      return name === null ? null : `https://www.instagram.com/${name}/`;
    case 'x':
      if (name !== null) return `https://x.com/${name}`;
      return account.id === null ? null : `https://x.com/i/user/${account.id}`;
    case 'youtube':
      if (account.id !== null) return `https://www.youtube.com/channel/${account.id}`;
      if (name === null) return null;
      return `https://www.youtube.com/${name.includes('/') ? name : `@${name}`}`;
  }
}
