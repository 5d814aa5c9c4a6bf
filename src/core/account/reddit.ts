import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import type { Address } from './address.ts';

/** Reddit's accounts. */
export const redditAccounts: AccountRules = {
  platform: 'reddit',
  readAddress,
  readName: redditName,
  url,
};

const hosts = new Set(
  ['www', 'old', 'new', 'sh', 'm', 'i', 'np', 'amp'].map((sub) => `${sub}.reddit.com`).concat('reddit.com'),
);

/** What `/r/` names that no community can be called. */
const gathered = new Set(['all', 'popular', 'friends', 'mod', 'random']);

/**
 * Reddit's addresses, as listed in feed-facts.md section 12. A community keeps its prefix: `r/NAME` never equals
 * the person `NAME`. A post inside a community names no account, for its author is somebody else.
 */
function readAddress({ host, parts }: Address): AccountRef | null {
  if (!hosts.has(host)) return null;
  const [first = '', second = ''] = parts;
  switch (first.toLowerCase()) {
    case 'user':
    case 'u':
      return redditName(second);
    case 'r':
      return readCommunity(second, parts.length === 2);
    default:
      return null;
  }
}

/** Everybody's own page is also a community named `u_NAME`; all that stands in it is theirs. */
function readCommunity(written: string, whole: boolean): AccountRef | null {
  if (written.toLowerCase().startsWith('u_')) return redditName(written.slice('u_'.length));
  const name = written.toLowerCase();
  if (!whole || gathered.has(name) || !/^[a-z0-9][a-z0-9_]{1,20}$/.test(name)) return null;
  return { platform: 'reddit', handle: `r/${name}`, id: null };
}

/** 3 to 20 letters, digits, underscores and hyphens; case does not distinguish. `me` is whoever looks. */
function redditName(written: string): AccountRef | null {
  const name = written.replace(/^(\/?u\/|@)/i, '').toLowerCase();
  if (!/^[a-z0-9_-]{3,20}$/.test(name)) return null;
  return { platform: 'reddit', handle: name, id: null };
}

function url({ handle }: AccountRef): string | null {
  if (handle === null) return null;
  return `https://www.reddit.com/${handle.includes('/') ? handle : `user/${handle}`}`;
}
