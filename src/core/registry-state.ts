import { fields, flag, instant, integer, nullable, oneOf, ParseError, type Parser } from './parse.ts';
import { type ListVersion, parseListVersion } from './verdict.ts';

/** How the last attempts to update the list went. */
export interface SyncReport {
  /** When a mirror last showed that the list is current. Null: never yet. */
  checked: string | null;
  /** Why the last attempt failed; null where it did not. */
  trouble: SyncTrouble | null;
  next: string | null;
  /** How far this device's clock is ahead of the mirrors', in seconds; null where not known. */
  clockAhead: number | null;
  /** Whether the package names any mirrors. */
  hasMirrors: boolean;
}

/** Kinds of trouble that a person can tell apart. */
const syncTroubles = ['no-answer', 'refused', 'storage-full'] as const;
export type SyncTrouble = (typeof syncTroubles)[number];

/** What the popup says about the list of official accounts (registry.md section 4.4). */
export type RegistryState = { sync: SyncReport } & (
  | { state: 'fresh' | 'stale' | 'cannot-check'; list: ListVersion; expires: string }
  | { state: 'missing'; list: null; expires: null }
);

export const parseRegistryState: Parser<RegistryState> = (value, path) => {
  const from = fields(value, path);
  const state = oneOf(['fresh', 'stale', 'cannot-check', 'missing'])(from.state, `${path}.state`);
  const list = nullable(parseListVersion)(from.list, `${path}.list`);
  const expires = nullable(instant)(from.expires, `${path}.expires`);
  const sync = parseSyncReport(from.sync, `${path}.sync`);
  if (state === 'missing') return { state, list: null, expires: null, sync };
  if (list === null || expires === null) throw new ParseError(`${path}.list`, 'the list');
  return { state, list, expires, sync };
};

export const parseSyncReport: Parser<SyncReport> = (value, path) => {
  const from = fields(value, path);
  return {
    checked: nullable(instant)(from.checked, `${path}.checked`),
    trouble: nullable(oneOf(syncTroubles))(from.trouble, `${path}.trouble`),
    next: nullable(instant)(from.next, `${path}.next`),
    clockAhead: nullable(integer(-1e10, 1e10))(from.clockAhead, `${path}.clockAhead`),
    hasMirrors: flag(from.hasMirrors, `${path}.hasMirrors`),
  };
};
