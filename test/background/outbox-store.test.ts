import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  addReport,
  allEntries,
  finishEntry,
  parcelOf,
  updateEntry,
} from '../../src/background/outbox-store.ts';
import { newReportId } from '../../src/browser/report-id.ts';
import type { OutboxEntry } from '../../src/core/outbox.ts';
import type { Receipt } from '../../src/core/receipt.ts';

const bodyHash = 'a'.repeat(64);

function freshEntry(): OutboxEntry {
  return {
    id: newReportId(),
    state: 'queued',
    createdAt: '2026-11-25T08:00:00.000Z',
    attempts: 0,
    nextAttempt: null,
    bodyHash,
    receipt: null,
    trouble: null,
    advertiser: 'Relawan Cendana Maju',
    category: 'not-listed',
  };
}

async function stored(id: string): Promise<OutboxEntry | undefined> {
  return (await allEntries()).find((entry) => entry.id === id);
}

it('stores a report once, however often it is handed over', async () => {
  const entry = freshEntry();
  await addReport({ entry, reportJson: '{}', picture: null });
  const again = await addReport({ entry: { ...entry, attempts: 9 }, reportJson: '{"x":1}', picture: null });
  expect(again).toEqual(entry);
  expect((await parcelOf(entry.id))?.reportJson).toBe('{}');
});

it('keeps a receipt although somebody still holds an older state of the entry', async () => {
  const entry = freshEntry();
  const receipt: Receipt = {
    id: entry.id,
    bodyHash,
    receivedAt: '2026-11-25T08:00:01.000Z',
    signature: 's',
    token: 't',
  };
  await addReport({ entry, reportJson: '{}', picture: null });
  await finishEntry({ ...entry, state: 'receipted', receipt });
  await updateEntry(entry);
  expect(await stored(entry.id)).toMatchObject({ state: 'receipted', receipt });
  expect(await parcelOf(entry.id)).toBeNull();
});
