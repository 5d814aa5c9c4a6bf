import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import { type Address, isNumericId } from './address.ts';

/** X's accounts. */
export const xAccounts: AccountRules = {
  platform: 'x',
  readAddress,
  readName: xName,
  url,
};

const hosts = new Set(
  ['x.com', 'twitter.com'].flatMap((name) => [name, `www.${name}`, `mobile.${name}`, `m.${name}`]),
);

/** First path parts that are features of the site, not names of accounts. */
const reserved = new Set(
  (
    'i home explore search settings hashtag intent share messages notifications compose login logout signup tos ' +
    'privacy about jobs download account who_to_follow lists topics bookmarks communities premium_sign_up'
  ).split(' '),
);

/** The addresses of X, formerly Twitter, as listed in feed-facts.md section 12. */
function readAddress({ host, parts, query }: Address): AccountRef | null {
  if (!hosts.has(host)) return null;
  const [first = '', second = '', third = ''] = parts;
  if (first === 'i') return second === 'user' ? xId(third) : null;
  if (first === 'intent')
    return xId(query().get('user_id')) ?? xName(query().get('screen_name') ?? undefined);
  return xName(first);
}

/** At most 15 letters, digits and underscores; case does not distinguish. */
function xName(written: string | undefined): AccountRef | null {
  const name = written?.replace(/^@/, '').toLowerCase() ?? '';
  if (reserved.has(name) || !/^[a-z0-9_]{1,15}$/.test(name)) return null;
  return { platform: 'x', handle: name, id: null };
}

function xId(id: string | null): AccountRef | null {
  return id !== null && isNumericId(id) ? { platform: 'x', handle: null, id } : null;
}

function url({ handle, id }: AccountRef): string | null {
  if (handle !== null) return `https://x.com/${handle}`;
  return id === null ? null : `https://x.com/i/user/${id}`;
}
