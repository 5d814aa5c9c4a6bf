import type { AccountRef, Platform } from './account.ts';
import { type AccountRules, readWritten } from './account-rules.ts';
import { takeApart } from './address.ts';
import { facebookAccounts } from './facebook.ts';
import { instagramAccounts } from './instagram.ts';
import { linkedinAccounts } from './linkedin.ts';
import { redditAccounts } from './reddit.ts';
import { threadsAccounts } from './threads.ts';
import { tiktokAccounts } from './tiktok.ts';
import { xAccounts } from './x.ts';
import { youtubeAccounts } from './youtube.ts';

/** Every platform's rules; a page only loads those of its own site. */
const rules: Record<Platform, AccountRules> = {
  facebook: facebookAccounts,
  instagram: instagramAccounts,
  threads: threadsAccounts,
  x: xAccounts,
  youtube: youtubeAccounts,
  reddit: redditAccounts,
  linkedin: linkedinAccounts,
  tiktok: tiktokAccounts,
};

/** The account a profile or post address belongs to, on whichever platform, or null where it names none. Never throws. */
export function readAccountUrl(address: string, base?: string): AccountRef | null {
  const taken = takeApart(address, base);
  if (taken === null) return null;
  for (const { readAddress } of Object.values(rules)) {
    const account = readAddress(taken);
    if (account !== null) return account;
  }
  return null;
}

/** An account of a platform as people write it into a list; see `readWritten`. */
export function readWrittenAccount(platform: Platform, written: string): AccountRef | null {
  return readWritten(rules[platform], written);
}

export function profileUrl(account: AccountRef): string | null {
  return rules[account.platform].url(account);
}
