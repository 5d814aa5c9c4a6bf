const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Length of the tracking token: longer on ads, but that drifts (feed-facts.md 2.2, row 10). */
export const tokenLength = { ad: 311, organic: 180 } as const;

/** The tracking parameters that Facebook puts on every link of a post. */
export function tracking(seed: string, length: number): string {
  let state = seed.length + 7;
  let token = 'AZ';
  for (const letter of seed) state = (state * 31 + letter.charCodeAt(0)) % 1_000_003;
  while (token.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    token += letters[state % 64];
  }
  return `__cft__[0]=${token}&__tn__=-UC%2CP-R`;
}

/** Address of a profile as a post links it; `path` is `NAME` or `profile.php?id=…`. */
export function profileAddress(path: string, seed: string, length: number): string {
  return `https://www.facebook.com/${path}${path.includes('?') ? '&' : '?'}${tracking(seed, length)}`;
}

export function permalinkAddress(path: string, seed: string): string {
  const post = tracking(seed, 60)
    .slice(12, 70)
    .replace(/[^A-Za-z0-9]/g, 'l');
  return `https://www.facebook.com/${path}/posts/pfbid0${post}?${tracking(seed, tokenLength.organic)}`;
}

/** A link out of Facebook goes through its redirect. */
export function outboundAddress(target: string, seed: string): string {
  const url = `${target}?fbclid=${tracking(seed, 60).slice(12, 60)}`;
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT0${tracking(seed, 40).slice(12, 48)}&__tn__=%2CmH-R`;
}
