import { takeApart } from './account/address.ts';

/** Parameters without which an address would name another post. */
const identifying = ['story_fbid', 'id', 'v', 'fbid'];

/** A post's address without tracking, or null where it is no http(s) address. */
export function readPermalink(address: string, base: string): string | null {
  if (takeApart(address, base) === null) return null;
  const url = new URL(address, base);
  const kept = new URLSearchParams();
  for (const name of identifying) {
    const value = url.searchParams.get(name);
    if (value !== null) kept.set(name, value);
  }
  const query = kept.toString();
  return `${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`.slice(0, 2000);
}
