import type { AccountRef, Platform } from './account.ts';
import { isNumericId } from './address.ts';
import { facebookName } from './facebook.ts';
import { instagramName } from './instagram.ts';
import { readAccountUrl } from './read-account.ts';
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
    case 'x':
      return xName(entry);
    case 'youtube':
      // A bare name could be a handle, a /c/ or a /user/ name, which belong to different people.
      return entry.startsWith('@') ? youtubeName(entry) : youtubeChannel(entry);
  }
}

/** "facebook.com/nama" is an address, "bima.laras" is a Facebook name with a dot. */
function looksLikeAddress(entry: string): boolean {
  return entry.includes('/') || /^https?:/i.test(entry);
}
