/** A web address taken apart for the account rules: lower-case host, decoded path parts, query. */
export interface Address {
  host: string;
  parts: string[];
  /** Made when asked for: most answers need only the path, and an ad's query is long. */
  query(): URLSearchParams;
}

const maxAddressLength = 4000;

/**
 * Takes an address apart, or answers null where it is no http(s) address. Never throws.
 * Each path part is percent-decoded once and NFKC-normalised; port and fragment are dropped.
 */
export function takeApart(address: string, base?: string): Address | null {
  if (address.length > maxAddressLength) return null;
  const url = parseUrl(address.trim(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const parts: string[] = [];
  for (const part of url.pathname.split('/')) {
    if (part === '') continue;
    // A parsed path is plain ASCII: without a "%" there is nothing to decode.
    const decoded = part.includes('%') ? decodeOnce(part)?.normalize('NFKC') : part;
    if (decoded === undefined) return null;
    parts.push(decoded);
  }
  return { host: url.hostname.replace(/\.$/, ''), parts, query: () => url.searchParams };
}

function parseUrl(address: string, base: string | undefined): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null; // Not an address: an expected answer for hand-written and hostile input.
  }
}

function decodeOnce(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // A stray "%" makes the whole address unreadable rather than half-read.
  }
}

/** Digits only, as all numeric account ids; leading zeros would make two keys of one id. */
export function isNumericId(text: string): boolean {
  return /^[1-9]\d{0,24}$/.test(text);
}
