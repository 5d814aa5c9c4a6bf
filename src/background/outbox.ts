import { browser } from '../browser/api.ts';
import { decodeBase64 } from '../browser/base64.ts';
import { hubSetting } from '../browser/chosen-hub.ts';
import { hexDigest } from '../browser/hex-digest.ts';
import { language } from '../browser/i18n.ts';
import { logError } from '../browser/log.ts';
import type { ReportParcel } from '../browser/protocol.ts';
import { afterAnswer, beginAttempt, isDue, type OutboxEntry } from '../core/outbox.ts';
import { ParseError } from '../core/parse.ts';
import { parseReport } from '../core/report.ts';
import { now } from './clock.ts';
import { deliver } from './hub-client.ts';
import { addReport, allEntries, finishEntry, parcelOf, updateEntry } from './outbox-store.ts';

export const outboxAlarm = 'outbox';

/** Takes a report over: once this resolves, it is on disk and will be tried until the hub has it. */
export async function queueReport({ reportJson, picture }: ReportParcel): Promise<OutboxEntry> {
  const report = parseReport(JSON.parse(reportJson));
  const bytes = picture === null ? null : decodeBase64(picture);
  const isAsStated =
    bytes === null ? report.picture === null : (await hexDigest(bytes)) === report.picture?.sha256;
  if (!isAsStated) throw new ParseError('picture', 'the picture that the report describes');
  const { advertiser } = report.sighting;
  const entry: OutboxEntry = {
    id: report.id,
    state: 'queued',
    createdAt: now(),
    attempts: 0,
    nextAttempt: null,
    bodyHash: await hexDigest(new TextEncoder().encode(reportJson)),
    receipt: null,
    trouble: null,
    advertiser: (advertiser.name ?? advertiser.handle ?? '').slice(0, 300),
    category: report.category,
  };
  const stored = await addReport({
    entry,
    reportJson,
    picture:
      bytes === null || report.picture === null ? null : { type: report.picture.type, bytes: bytes.buffer },
  });
  void sendDue();
  return stored;
}

/** Makes every waiting report due and sends it. */
export async function sendAllNow(): Promise<void> {
  for (const entry of await allEntries()) {
    if (entry.state === 'queued') await updateEntry({ ...entry, nextAttempt: null });
  }
  await sendDue();
}

let sending: Promise<void> | null = null;

/**
 * Sends what is due, one after the other, and sets the alarm for the rest; one run at a time in a worker.
 * No lock is held across workers: a stopped one may keep it, and the hub takes a report twice as once.
 */
export function sendDue(): Promise<void> {
  sending ??= run().finally(() => {
    sending = null;
  });
  return sending;
}

async function run(): Promise<void> {
  try {
    // Set beforehand too: a worker that is stopped in the middle is woken again.
    await setAlarm();
    await sendUntilDone();
    await setAlarm();
  } catch (error) {
    logError('outbox-failed', error);
  }
}

async function sendUntilDone(): Promise<void> {
  const hub = await hubSetting.get();
  if (hub === null) return;
  const tried = new Set<string>();
  for (;;) {
    const instant = now();
    // Read anew each time: reports are added while others are on their way.
    const entry = (await allEntries()).find(
      (candidate) => isDue(candidate, instant) && !tried.has(candidate.id),
    );
    if (entry === undefined) return;
    tried.add(entry.id);
    await sendOne(hub, entry);
  }
}

async function sendOne(hub: Parameters<typeof deliver>[0], entry: OutboxEntry): Promise<void> {
  const parcel = await parcelOf(entry.id);
  if (parcel === null) return;
  const attempt = beginAttempt(entry);
  await updateEntry(attempt);
  const answer = await deliver(hub, attempt, parcel, language());
  const after = afterAnswer(attempt, answer, now(), Math.random());
  if (after.state === 'receipted') await finishEntry(after);
  else await updateEntry(after);
}

/** One alarm for the earliest waiting report; alarms outlive the worker, timers do not. */
async function setAlarm(): Promise<void> {
  const times = (await allEntries())
    .filter((entry) => entry.state === 'queued' || entry.state === 'sending')
    .map((entry) => Date.parse(entry.nextAttempt ?? entry.createdAt));
  if (times.length === 0) return;
  const soonest = Date.now() + 30_000;
  browser.alarms.create(outboxAlarm, { when: Math.max(Math.min(...times), soonest) });
}
