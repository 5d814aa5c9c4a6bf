import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import type { Address } from './address.ts';
import { isOneScript } from './script.ts';

/** YouTube's accounts. */
export const youtubeAccounts: AccountRules = {
  platform: 'youtube',
  readAddress,
  readName,
  url,
};

const hosts = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'studio.youtube.com',
]);

/**
 * YouTube's addresses, as listed in feed-facts.md section 12. The three kinds of names are separate
 * namespaces, so `/c/NAME` and `/user/NAME` keep their prefix and never equal the handle `@NAME`.
 */
function readAddress({ host, parts }: Address): AccountRef | null {
  if (!hosts.has(host)) return null;
  const [first = '', second = ''] = parts;
  if (first === 'channel') return youtubeChannel(second);
  if (first === 'c' || first === 'user') {
    const name = youtubeName(second);
    return name === null ? null : { ...name, handle: `${first}/${name.handle}` };
  }
  return first.startsWith('@') ? youtubeName(first) : null;
}

/** Channel ids are case-sensitive. */
export function youtubeChannel(written: string): AccountRef | null {
  return /^UC[\w-]{22}$/.test(written) ? { platform: 'youtube', handle: null, id: written } : null;
}

/** 3 to 30 letters of one script, digits and `. _ - ·`; case does not distinguish. */
function youtubeName(written: string): AccountRef | null {
  const name = written.replace(/^@/, '').toLowerCase();
  if (!/^[\p{L}\p{M}\p{N}._·-]{3,30}$/u.test(name) || !isOneScript(name)) return null;
  return { platform: 'youtube', handle: name, id: null };
}

/** A bare name could be a handle, a /c/ or a /user/ name, which belong to different people. */
function readName(entry: string): AccountRef | null {
  return entry.startsWith('@') ? youtubeName(entry) : youtubeChannel(entry);
}

function url({ handle, id }: AccountRef): string | null {
  if (id !== null) return `https://www.youtube.com/channel/${id}`;
  if (handle === null) return null;
  return `https://www.youtube.com/${handle.includes('/') ? handle : `@${handle}`}`;
}
