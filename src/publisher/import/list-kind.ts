import type { Columns } from './find-columns.ts';

/** `contests`: the list says who stands where; `accounts`: it also, or only, says which accounts they have. */
export const listKinds = ['contests', 'accounts'] as const;
export type ListKind = (typeof listKinds)[number];

/** A list with a column for accounts is one of accounts. */
export function guessKind({ byField, byPlatform }: Columns): ListKind {
  const hasAccounts = (['account', 'url', 'id', 'platform'] as const).some((field) => byField.has(field));
  return hasAccounts || byPlatform.length > 0 ? 'accounts' : 'contests';
}
