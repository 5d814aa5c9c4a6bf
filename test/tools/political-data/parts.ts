import type { TextRow } from './text-row.ts';

/** Of ten parts of every collected set, the last two are for testing only. */
const parts = 10;
const testParts = 2;

/** Whether a row of a collected set is for testing only: never trained on, never looked at for a choice. */
export function isTestRow({ group }: TextRow): boolean {
  return hashText(group) % parts >= parts - testParts;
}

/** FNV-1a over UTF-16 units: the same part on every machine. */
export function hashText(given: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < given.length; at++) hash = Math.imul(hash ^ given.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
