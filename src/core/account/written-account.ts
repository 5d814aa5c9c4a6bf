import type { AccountRef, Platform } from './account.ts';
import { isNumericId } from './address.ts';
import { facebookName } from './facebook.ts';
import { instagramName } from './instagram.ts';
import { linkedinPage } from './linkedin.ts';
import { readAccountUrl } from './read-account.ts';
import { redditName } from './reddit.ts';
import { threadsName } from './threads.ts';
import { tiktokName } from './tiktok.ts';
import { xName } from './x.ts';
import { youtubeChannel, youtubeName } from './youtube.ts';

/**
 * An account as people write it into a list: "@nama", a bare name, an id, an address with or without
 * "https://". Null where it is no account of that platform: a display name alone never is one.
 */
export function readWrittenAccount(platform: Platform, written: string): AccountRef | null {
  const entry = written.trim().normalize('NFKC');
  if (entry === '' || /\s/.test(entry)) return null;
  if (looksLikeAddress(entry)) {
    const account = readAccountUrl(
      /^https?:\/\//i.test(entry) ? entry : `https://${entry.replace(/^\/\//, '')}`,
    );
    return account?.platform === platform ? account : null;
  }
  return readName(platform, entry);
}

function readName(platform: Platform, entry: string): AccountRef | null {
  switch (platform) {
    case 'facebook':
      return isNumericId(entry)
        ? { platform, handle: null, id: entry }
        : facebookName(entry.replace(/^@/, ''));
    case 'instagram':
      return instagramName(entry);
    case 'threads':
      return threadsName(entry);
    case 'x':
      return xName(entry);
    case 'reddit':
      return redditName(entry);
    case 'linkedin': {
      // A bare slug could be a person's or a company's; a bare number is only ever a company's.
      const [kind = '', name = ''] = entry.split('/').filter((part) => part !== '');
      return linkedinPage(name === '' && isNumericId(kind) ? 'company' : kind, name === '' ? kind : name);
    }
    case 'tiktok':
      return tiktokName(entry);
    case 'youtube':
      // A bare name could be a handle, a /c/ or a /user/ name, which belong to different people.
      return entry.startsWith('@') ? youtubeName(entry) : youtubeChannel(entry);
  }
}

/** "facebook.com/nama" is an address; "bima.laras" is a name with a dot, "u/nama" and "company/nama" are names too. */
function looksLikeAddress(entry: string): boolean {
  if (/^\/?(u|in|company|school|showcase)\/[^/]+\/?$/i.test(entry)) return false;
  return entry.includes('/') || /^https?:/i.test(entry);
}
