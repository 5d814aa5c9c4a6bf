import { fields, instant, integer, nullable, oneOf, text } from './parse.ts';
import { parseReceipt, type Receipt } from './receipt.ts';
import { parseReportId, type ReportCategory, reportCategories } from './report.ts';

const outboxStates = ['queued', 'sending', 'receipted', 'refused'] as const;

/** The life of one report on this device, without its heavy parts. */
export interface OutboxEntry {
  id: string;
  state: (typeof outboxStates)[number];
  createdAt: string;
  attempts: number;
  /** When it is tried next; null when it is done with. */
  nextAttempt: string | null;
  /** Hex SHA-256 of the report's JSON bytes, which the receipt must name. */
  bodyHash: string;
  receipt: Receipt | null;
  /** Why it was refused for good, or why the last attempt failed: a code and the hub's own words. */
  trouble: { code: string; detail: string } | null;
  /** For the list in the popup. */
  advertiser: string;
  category: ReportCategory;
}

export function parseOutboxEntry(value: unknown, path = 'entry'): OutboxEntry {
  const from = fields(value, path);
  return {
    id: parseReportId(from.id, `${path}.id`),
    state: oneOf(outboxStates)(from.state, `${path}.state`),
    createdAt: instant(from.createdAt, `${path}.createdAt`),
    attempts: integer(0, 1e6)(from.attempts, `${path}.attempts`),
    nextAttempt: nullable(instant)(from.nextAttempt, `${path}.nextAttempt`),
    bodyHash: text(64)(from.bodyHash, `${path}.bodyHash`),
    receipt: nullable(parseReceipt)(from.receipt, `${path}.receipt`),
    trouble: nullable(parseTrouble)(from.trouble, `${path}.trouble`),
    advertiser: text(300)(from.advertiser, `${path}.advertiser`),
    category: oneOf(reportCategories)(from.category, `${path}.category`),
  };
}

function parseTrouble(value: unknown, path: string): { code: string; detail: string } {
  const from = fields(value, path);
  return { code: text(100)(from.code, `${path}.code`), detail: text(1000)(from.detail, `${path}.detail`) };
}

/** What the hub answered to one attempt. */
export type HubAnswer =
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'refused'; code: string; detail: string }
  | { kind: 'try-later'; code: string; detail: string; afterSeconds: number | null };

const firstWaitSeconds = 30;
const longestWaitSeconds = 6 * 3600;

/** Whether an entry is to be tried at this instant. `sending` ones were cut off by the worker's end. */
export function isDue(entry: OutboxEntry, now: string): boolean {
  if (entry.state === 'sending') return true;
  return (
    entry.state === 'queued' &&
    (entry.nextAttempt === null || Date.parse(entry.nextAttempt) <= Date.parse(now))
  );
}

export function beginAttempt(entry: OutboxEntry): OutboxEntry {
  return { ...entry, state: 'sending', attempts: entry.attempts + 1 };
}

/** The entry after the hub's answer. `chance` is a random number from 0 to 1 for the jitter. */
export function afterAnswer(entry: OutboxEntry, answer: HubAnswer, now: string, chance: number): OutboxEntry {
  switch (answer.kind) {
    case 'receipt':
      return { ...entry, state: 'receipted', receipt: answer.receipt, nextAttempt: null, trouble: null };
    case 'refused':
      return {
        ...entry,
        state: 'refused',
        nextAttempt: null,
        trouble: { code: answer.code, detail: answer.detail.slice(0, 1000) },
      };
    case 'try-later': {
      const seconds = Math.max(waitSeconds(entry.attempts, chance), answer.afterSeconds ?? 0);
      return {
        ...entry,
        state: 'queued',
        nextAttempt: new Date(Date.parse(now) + seconds * 1000).toISOString(),
        trouble: { code: answer.code, detail: answer.detail.slice(0, 1000) },
      };
    }
  }
}

/** 30 s, 1 min, 2 min … at most 6 h, each times 0.5 to 1.5, so that a recovered hub is not overrun. */
export function waitSeconds(attempts: number, chance: number): number {
  const doubled = firstWaitSeconds * 2 ** Math.min(Math.max(attempts - 1, 0), 20);
  return Math.min(doubled, longestWaitSeconds) * (0.5 + chance);
}
