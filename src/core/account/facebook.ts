import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import { type Address, isNumericId } from './address.ts';

/** Facebook's accounts. */
export const facebookAccounts: AccountRules = {
  platform: 'facebook',
  readAddress,
  readName,
  url,
};

/** Hosts whose paths name accounts; `l.` and `lm.` are redirects to landings and left out on purpose. */
const subdomains = new Set([
  'www',
  'm',
  'web',
  'mbasic',
  'touch',
  'mtouch',
  'mobile',
  'x',
  'b-m',
  'iphone',
  'free',
]);
const domains = ['facebook.com', 'fb.com', 'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion'];
const shortHosts = new Set(['fb.me', 'www.fb.me', 'm.me', 'www.m.me']);

/** First path parts that are features of the site, not names of accounts. */
const reserved = new Set(
  (
    'about ad_campaign ads ajax bookmarks browse business dialog directory email events friends gaming groups hashtag ' +
    'help home home.php l.php legal live local login login.php marketplace memories messages messenger notifications ' +
    'pages payments people permalink.php photo photo.php photos plugins policies policy policy.php posts privacy profile.php reel reels ' +
    'saved search settings share share.php sharer sharer.php stories story.php terms tr ufi video video.php videos watch'
  ).split(' '),
);

/** Facebook's addresses, as listed in feed-facts.md section 12. */
function readAddress({ host, parts, query }: Address): AccountRef | null {
  if (shortHosts.has(host)) return facebookName(parts[0]);
  if (!isFacebookHost(host)) return null;
  const [first = '', second = '', third = '', fourth = ''] = parts;
  switch (first.toLowerCase()) {
    case 'profile.php':
    case 'story.php':
    case 'permalink.php':
    case 'photo.php':
      return facebookId(query().get('id'));
    case 'people':
      return facebookId(third);
    case 'pages':
      return second === 'category' ? facebookId(lastNumber(fourth)) : facebookId(third);
    case 'p':
      return facebookId(lastNumber(second));
    case 'groups':
      return third === 'user' ? facebookId(fourth) : null;
    default:
      return readFirstPart(first);
  }
}

/** `/NAME`, `/ID`, and `/Any-Title-ID` of pages that never chose a name. */
function readFirstPart(part: string): AccountRef | null {
  if (part.includes('-')) return facebookId(lastNumber(part));
  return isNumericId(part) ? facebookId(part) : facebookName(part);
}

/** Dots and case do not distinguish Facebook names (help page 105399436216001); at least 5 characters. */
function facebookName(written: string | undefined): AccountRef | null {
  if (written === undefined || reserved.has(written.toLowerCase())) return null;
  if (!/^[a-z0-9.]{5,50}$/i.test(written)) return null;
  const handle = written.replaceAll('.', '').toLowerCase();
  // Digits alone are an id, and nothing but dots is no name at all.
  if (handle === '' || /^\d+$/.test(handle)) return null;
  return { platform: 'facebook', handle, id: null };
}

function facebookId(id: string | null): AccountRef | null {
  return id !== null && isNumericId(id) ? { platform: 'facebook', handle: null, id } : null;
}

function lastNumber(slug: string): string {
  return slug.slice(slug.lastIndexOf('-') + 1);
}

function isFacebookHost(host: string): boolean {
  const domain = domains.find((name) => host === name || host.endsWith(`.${name}`));
  if (domain === undefined) return false;
  const sub = host.slice(0, -domain.length).replace(/\.$/, '');
  return (
    sub === '' || subdomains.has(sub) || /^[a-z]{2}-[a-z]{2}$/.test(sub) || /^([a-z-]+\.)?beta$/.test(sub)
  );
}

/** A bare number is an id, anything else a name. */
function readName(entry: string): AccountRef | null {
  return isNumericId(entry) ? facebookId(entry) : facebookName(entry.replace(/^@/, ''));
}

function url({ handle, id }: AccountRef): string | null {
  if (handle !== null) return `https://www.facebook.com/${handle}`;
  return id === null ? null : `https://www.facebook.com/profile.php?id=${id}`;
}
