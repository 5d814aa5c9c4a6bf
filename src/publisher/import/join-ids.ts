import type { BookAccount, SourceBook } from './source-book.ts';

/**
 * Joins ids that stand on rows of their own to the account they belong to: only where the contestant has
 * exactly one account on that platform without an id, and exactly one such id. Returns how many were joined.
 */
export function joinIds(book: SourceBook): number {
  const groups = new Map<string, BookAccount[]>();
  for (const account of book.accounts) {
    const key = `${account.contestant} ${account.ref.platform}`;
    groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  let joined = 0;
  for (const accounts of groups.values()) {
    const ids = accounts.filter((account) => account.isIdRow);
    const others = accounts.filter((account) => !account.isIdRow);
    const [id, other] = [ids[0], others[0]];
    if (ids.length !== 1 || others.length !== 1 || id === undefined || other === undefined) continue;
    if (other.ref.id === null && book.join(other, id)) joined += 1;
  }
  return joined;
}
