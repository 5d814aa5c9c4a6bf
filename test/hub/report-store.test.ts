import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReportStore } from '../../src/hub/store/report-store.ts';
import { pictureFacts, samplePicture, sampleReport } from './sample-report.ts';
import { openTestHub, receivedAt, type TestHub } from './test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.close());

const received = receivedAt.toISOString();
const bytes = (report: object) => Buffer.from(JSON.stringify(report));

it('keeps the first row of an id', async () => {
  const report = sampleReport();
  const first = { report, body: bytes(report), bodyHash: 'a', receivedAt: received };
  expect(await hub.store.insert(first)).toBe(true);
  expect(await hub.store.insert({ ...first, bodyHash: 'b', receivedAt: '2030-01-01T00:00:00Z' })).toBe(false);
  expect(await hub.store.find(report.id)).toEqual({
    id: report.id,
    bodyHash: 'a',
    receivedAt: received,
    status: 'received',
  });
});

it('names each picture once', async () => {
  const picture = pictureFacts(samplePicture());
  for (const report of [sampleReport({ picture }), sampleReport({ picture }), sampleReport()]) {
    await hub.store.insert({ report, body: bytes(report), bodyHash: 'a', receivedAt: received });
  }
  expect(await hub.store.pictureHashes()).toEqual(new Set([picture.sha256]));
});

it('makes a checkpoint now and then, and finds its tables made when opened again', async () => {
  const store = await ReportStore.open(hub.engine, 3);
  const place = async () => {
    const { rows } = await hub.engine.query<{ redo_lsn: string }>(
      'select redo_lsn from pg_control_checkpoint()',
    );
    return rows[0]?.redo_lsn;
  };
  const places: unknown[] = [await place()];
  for (let at = 0; at < 4; at++) {
    const report = sampleReport();
    await store.insert({ report, body: bytes(report), bodyHash: 'a', receivedAt: received });
    places.push(await place());
  }
  expect(places.map((at) => at === places[0])).toEqual([true, true, true, false, false]);
});
