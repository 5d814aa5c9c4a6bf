import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import type { Address } from './address.ts';

/** Instagram's accounts. */
export const instagramAccounts: AccountRules = {
  platform: 'instagram',
  readAddress,
  readName: instagramName,
  url,
};

const hosts = new Set([
  'instagram.com',
  'www.instagram.com',
  'm.instagram.com',
  'instagr.am',
  'www.instagr.am',
]);

/** First path parts that are features of the site, not names of accounts. */
const reserved = new Set(
  (
    '_n _u about accounts ads api archive challenge create developer direct directory emails explore graphql legal ' +
    'locations notifications oauth p popular privacy reel reels s session share stories terms tv web your_activity'
  ).split(' '),
);

/** Instagram's addresses, as listed in feed-facts.md section 12. */
function readAddress({ host, parts }: Address): AccountRef | null {
  if (!hosts.has(host)) return null;
  const [first = '', second] = parts;
  if (first === '_u' || first === 'stories') return second === 'highlights' ? null : instagramName(second);
  return instagramName(first);
}

/** At most 30 letters, digits, dots and underscores; dots do count, case does not. */
export function instagramName(written: string | undefined): AccountRef | null {
  const name = written?.replace(/^@/, '').toLowerCase() ?? '';
  if (reserved.has(name) || !/^[a-z0-9._]{1,30}$/.test(name) || /^\.|\.$|\.\./.test(name)) return null;
  return { platform: 'instagram', handle: name, id: null };
}

function url({ handle }: AccountRef): string | null {
  return handle === null ? null : `https://www.instagram.com/${handle}/`;
}
