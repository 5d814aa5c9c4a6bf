/** Redirect addresses of the platforms and the parameter that holds the real one (feed-facts.md section 12). */
const wrappers: Record<string, { path: string | null; parameter: string }> = {
  'l.facebook.com': { path: '/l.php', parameter: 'u' },
  'lm.facebook.com': { path: '/l.php', parameter: 'u' },
  'l.instagram.com': { path: '/', parameter: 'u' },
  'l.threads.com': { path: '/', parameter: 'u' },
  'www.youtube.com': { path: '/redirect', parameter: 'q' },
  'm.youtube.com': { path: '/redirect', parameter: 'q' },
  // Google's click counters stand under many paths; only this parameter is theirs (feed-facts.md section 6).
  'www.googleadservices.com': { path: null, parameter: 'adurl' },
  'googleads.g.doubleclick.net': { path: null, parameter: 'adurl' },
  'adclick.g.doubleclick.net': { path: null, parameter: 'adurl' },
  'ad.doubleclick.net': { path: null, parameter: 'adurl' },
};

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
export function readLanding(address: string, base: string): string | null {
  const outer = parseHttp(address, base);
  if (outer === null) return null;
  const url = unwrap(outer) ?? outer;
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

function unwrap(url: URL): URL | null {
  const wrapper = wrappers[url.hostname];
  if (wrapper === undefined || (wrapper.path !== null && url.pathname !== wrapper.path)) return null;
  const inner = url.searchParams.get(wrapper.parameter);
  return inner === null ? null : parseHttp(inner, url.origin);
}

function parseHttp(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null; // A page may hold any text in a link.
  }
}
