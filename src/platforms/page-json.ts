import type { AccountRef, Platform } from '../core/account/account.ts';
import { type AccountRules, readWritten } from '../core/account/account-rules.ts';
import type { PageIdRule } from '../core/recipe.ts';

export type PageIdReader = typeof accountsInJson;

const mostObjects = 60_000;

/**
 * Accounts that a script's JSON names by stable id and handle in one object. Objects that only belong to an account,
 * such as its posts, are left out: their address is longer than the account's own.
 */
export function accountsInJson(
  script: string,
  accounts: AccountRules,
  rules: readonly PageIdRule[],
): AccountRef[] {
  // Most scripts name none of the fields at all, and parsing costs a hundred times the search.
  if (!rules.some(({ id }) => script.includes(`"${id.split('.').at(-1)}"`))) return [];
  const found: AccountRef[] = [];
  const open: unknown[] = jsonValues(script);
  let left = mostObjects;
  for (let value = open.pop(); value !== undefined && left > 0; value = open.pop(), left -= 1) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      for (const rule of rules) {
        const account = readPair(value, accounts, rule);
        if (account !== null) found.push(account);
      }
    }
    for (const inner of Object.values(value))
      if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return found;
}

const mostValues = 10;

/** The whole script where it is JSON, else the objects that it assigns: `var data = {…};` or `a={…};b={…};`. */
function jsonValues(script: string): unknown[] {
  if (/^\s*[[{]/.test(script)) return [parseJson(script)];
  const parts = `${script};`.split('};').slice(0, mostValues);
  return parts.map((part) => parseJson(`${part.slice(part.search(/=\s*\{/) + 1)}}`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // A script may be anything; nothing is learnt from it.
  }
}

function readPair(value: object, accounts: AccountRules, rule: PageIdRule): AccountRef | null {
  if (rule.kinds.length > 0 && !rule.kinds.some((kind) => kind === at(value, '__typename'))) return null;
  const id = at(value, rule.id);
  const written = at(value, rule.account);
  if (typeof id !== 'string' || typeof written !== 'string' || !isStableId(accounts.platform, id))
    return null;
  if (!isProfileItself(written)) return null;
  const address = written.startsWith('/') ? `https://www.${accounts.platform}.com${written}` : written;
  const account = readWritten(accounts, address);
  return account === null || account.handle === null ? null : { ...account, id };
}

/** A field, or with "legacy.screen_name" a field of a field. */
function at(value: object, path: string): unknown {
  let found: unknown = value;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined;
  }
  return found;
}

function isStableId(platform: Platform, id: string): boolean {
  return platform === 'youtube' ? /^UC[\w-]{22}$/.test(id) : /^[1-9]\d{3,24}$/.test(id);
}

/** "NAME", "/@NAME" or the profile's address; not the address of one of its posts. */
function isProfileItself(written: string): boolean {
  const path = written.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  return path.split('/').filter((part) => part !== '').length === 1;
}
