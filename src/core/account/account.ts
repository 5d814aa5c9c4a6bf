/** The platforms whose accounts can stand in a registry. */
export const platforms = [
  'facebook',
  'instagram',
  'x',
  'youtube',
  'reddit',
  'linkedin',
  'tiktok',
  'threads',
] as const;
export type Platform = (typeof platforms)[number];

/** One account as a page, a list or a person names it. At least one of handle and id is known. */
export interface AccountRef {
  platform: Platform;
  /** Normalised by the platform's own rule, without "@". It can change hands. */
  handle: string | null;
  /** The platform's stable identifier. It never changes hands. */
  id: string | null;
}

/** `platform#id` or `platform:handle`, the only forms that are compared. */
export type AccountKey = string;

export function idKey(platform: Platform, id: string): AccountKey {
  return `${platform}#${id}`;
}

export function handleKey(platform: Platform, handle: string): AccountKey {
  return `${platform}:${handle}`;
}

/** The strongest key of an account: its id where known, else its handle. */
export function accountKey(account: AccountRef): AccountKey | null {
  if (account.id !== null) return idKey(account.platform, account.id);
  return account.handle === null ? null : handleKey(account.platform, account.handle);
}
