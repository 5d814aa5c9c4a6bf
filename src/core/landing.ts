/** An address of the platform's that leads on to the one in its parameter (feed-facts.md section 12). */
export interface Redirect {
  host: string;
  /** Null: on any path, where only the parameter is the redirect's own. */
  path: string | null;
  parameter: string;
}

const tracking = new Set([
  'fbclid',
  'gclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'mibextid',
  'igshid',
  'msclkid',
  'gbraid',
  'wbraid',
  'gad_source',
  '_rdr',
  'h',
]);

const maxLength = 2000;

/**
 * The address an ad leads to: one redirect layer undone, tracking parameters and fragment dropped.
 * Null for what is no http(s) address.
 */
export function readLanding(address: string, base: string, redirects: readonly Redirect[]): string | null {
  const outer = parseHttp(address, base);
  if (outer === null) return null;
  const url = unwrap(outer, redirects) ?? outer;
  const names: string[] = [];
  // Not keys(): its iterator is unusable in Firefox's content scripts (bugzilla.mozilla.org 1023984).
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (tracking.has(name) || name.startsWith('utm_') || name.startsWith('__')) url.searchParams.delete(name);
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length > maxLength ? `${url.origin}${url.pathname}`.slice(0, maxLength) : url.href;
}

function unwrap(url: URL, redirects: readonly Redirect[]): URL | null {
  const { hostname, pathname, searchParams, origin } = url;
  const redirect = redirects.find(
    ({ host, path }) => host === hostname && (path === null || path === pathname),
  );
  const inner = redirect === undefined ? null : searchParams.get(redirect.parameter);
  return inner === null ? null : parseHttp(inner, origin);
}

function parseHttp(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null; // A page may hold any text in a link.
  }
}
