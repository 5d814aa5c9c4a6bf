import type { AccountRef, Platform } from './account.ts';
import { type Address, takeApart } from './address.ts';
import { readFacebookAddress } from './facebook.ts';
import { readInstagramAddress } from './instagram.ts';
import { linkedinUrl, readLinkedinAddress } from './linkedin.ts';
import { readRedditAddress } from './reddit.ts';
import { readThreadsAddress } from './threads.ts';
import { readTiktokAddress } from './tiktok.ts';
import { readXAddress } from './x.ts';
import { readYoutubeAddress } from './youtube.ts';

const readers: Record<Platform, (address: Address) => AccountRef | null> = {
  facebook: readFacebookAddress,
  instagram: readInstagramAddress,
  threads: readThreadsAddress,
  x: readXAddress,
  youtube: readYoutubeAddress,
  reddit: readRedditAddress,
  linkedin: readLinkedinAddress,
  tiktok: readTiktokAddress,
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
    case 'threads':
      return name === null ? null : `https://www.threads.com/@${name}`;
    case 'x':
      if (name !== null) return `https://x.com/${name}`;
      return account.id === null ? null : `https://x.com/i/user/${account.id}`;
    case 'reddit':
      if (name === null) return null;
      return `https://www.reddit.com/${name.includes('/') ? name : `user/${name}`}`;
    case 'linkedin':
      return linkedinUrl(account);
    case 'tiktok':
      return name === null ? null : `https://www.tiktok.com/@${name}`;
    case 'youtube':
      if (account.id !== null) return `https://www.youtube.com/channel/${account.id}`;
      if (name === null) return null;
      return `https://www.youtube.com/${name.includes('/') ? name : `@${name}`}`;
  }
}
