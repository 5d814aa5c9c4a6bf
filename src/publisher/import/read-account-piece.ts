import { type AccountRef, type Platform, platforms } from '../../core/account/account.ts';
import { readWrittenAccount } from '../../core/account/read-account.ts';
import type { WrittenPlatform } from './read-platform.ts';
import { type Reject, reject } from './reject.ts';
import { isMarked, looksLikeName, splitAccounts, type WrittenAccount } from './split-accounts.ts';

/** Where addresses written without their site begin, as in "profile.php?id=1". */
const homes: Record<Platform, string> = {
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  threads: 'https://www.threads.com/',
  x: 'https://x.com/',
  reddit: 'https://www.reddit.com/',
  linkedin: 'https://www.linkedin.com/',
  tiktok: 'https://www.tiktok.com/',
  youtube: 'https://www.youtube.com/',
};

/** Every account a cell names, each read or with the reason why not. `platform` is that of the row. */
export function readAccountCell(cell: string, platform: WrittenPlatform): (AccountRef | Reject)[] {
  const pieces = splitAccounts(cell);
  // "Raka Wiratama, S.E." falls into pieces that could each be a handle; beside a name only marks count.
  const isName = pieces.length > 1 && pieces.some((piece) => looksLikeName(piece.text));
  return pieces.map((piece) =>
    isName && !isMarked(piece.text) ? reject('display-name', piece.text) : readPiece(piece, platform),
  );
}

function readPiece(piece: WrittenAccount, rowPlatform: WrittenPlatform): AccountRef | Reject {
  const { text } = piece;
  if (piece.platform === 'unsupported') return reject('platform-unsupported', text);
  const platform = piece.platform === 'missing' ? rowPlatform : piece.platform;
  if (isPlatform(platform)) {
    if (isPlatform(rowPlatform) && platform !== rowPlatform) return reject('platform-disagrees', text);
    return readOn(platform, text) ?? explain(platform, text);
  }
  if (looksLikeName(text)) return reject('display-name', text);
  // Without a platform only an address says whose account it is.
  const account = isAddress(text) ? readAnywhere(text) : null;
  return account ?? reject(platform === 'unknown' ? 'platform-unknown' : 'platform-missing', text);
}

function readOn(platform: Platform, text: string): AccountRef | null {
  const account = readWrittenAccount(platform, text);
  if (account !== null || /\s/.test(text)) return account;
  const isPath = /^\/|\?/.test(text) || /^[^./]+\//.test(text);
  return isPath ? readWrittenAccount(platform, homes[platform] + text.replace(/^\/+/, '')) : null;
}

function readAnywhere(text: string): AccountRef | null {
  for (const platform of platforms) {
    const account = readWrittenAccount(platform, text);
    if (account !== null) return account;
  }
  return null;
}

function explain(platform: Platform, text: string): Reject {
  if (isAddress(text) && readAnywhere(text) !== null) return reject('platform-disagrees', text);
  if (/\s/.test(text)) return reject('display-name', text);
  const isYoutubeName = /^(?:(?:https?:\/\/)?(?:www\.|m\.)?youtube\.com\/)?[\p{L}\p{N}._-]+\/?$/iu.test(text);
  if (platform === 'youtube' && isYoutubeName) return reject('youtube-name-ambiguous', text);
  return reject('account-unreadable', text);
}

function isAddress(text: string): boolean {
  return text.includes('/') && !/\s/.test(text);
}

function isPlatform(platform: WrittenPlatform): platform is Platform {
  return platforms.some((known) => known === platform);
}
