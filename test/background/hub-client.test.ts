import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliver, identifyHub } from '../../src/background/hub-client.ts';
import type { HubSetting } from '../../src/core/hub-setting.ts';
import type { OutboxEntry } from '../../src/core/outbox.ts';
import type { Report } from '../../src/core/report.ts';
import { listen } from '../e2e/harness/listen.ts';
import { type HubProcess, startHub } from '../hub/hub-process.ts';
import { pictureFacts, samplePicture, sampleReport } from '../hub/sample-report.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A report as the outbox hands it to the client. */
function parcelFor(report: Report, picture: Buffer | null) {
  const reportJson = JSON.stringify(report);
  const entry: OutboxEntry = {
    id: report.id,
    state: 'sending',
    createdAt: '2026-11-25T08:00:00.000Z',
    attempts: 1,
    nextAttempt: null,
    bodyHash: createHash('sha256').update(reportJson).digest('hex'),
    receipt: null,
    trouble: null,
    advertiser: '',
    category: report.category,
  };
  const bytes = picture === null ? null : new Uint8Array(picture).buffer;
  return { entry, parcel: { reportJson, picture: bytes === null ? null : { type: 'image/webp', bytes } } };
}

describe('with a real hub', () => {
  const folder = temporaryFolder();
  let process: HubProcess;
  let hub: HubSetting;

  beforeAll(async () => {
    process = await startHub(folder.path);
    hub = await identifyHub(process.address);
  }, 30_000);

  afterAll(async () => {
    await process.kill('SIGTERM');
    folder.remove();
  });

  it('gets a receipt that the pinned key signed, the same one when asked again', async () => {
    const picture = samplePicture();
    const { entry, parcel } = parcelFor(sampleReport({ picture: pictureFacts(picture) }), picture);
    const first = await deliver(hub, entry, parcel, 'en');
    expect(first).toMatchObject({ kind: 'receipt', receipt: { id: entry.id, bodyHash: entry.bodyHash } });
    expect(await deliver(hub, entry, parcel, 'en')).toEqual(first);
  });

  it('takes no receipt that another key signed', async () => {
    const { entry, parcel } = parcelFor(sampleReport(), null);
    const other = { ...hub, publicKey: Buffer.alloc(32, 7).toString('base64url') };
    expect(await deliver(other, entry, parcel, 'en')).toMatchObject({
      kind: 'try-later',
      code: 'receipt-signature',
    });
  });

  it('learns why a report is refused for good', async () => {
    const report = sampleReport();
    const { entry, parcel } = parcelFor(report, null);
    await deliver(hub, entry, parcel, 'en');
    const changed = parcelFor({ ...report, note: 'other words' }, null);
    expect(await deliver(hub, changed.entry, changed.parcel, 'en')).toMatchObject({ kind: 'refused' });
    const said = await deliver(hub, changed.entry, changed.parcel, 'id');
    expect(said.kind === 'refused' && said.detail).toMatch(/laporan/i);
  });
});

describe('with something that is no good hub', () => {
  let server: Server | null = null;
  const { entry, parcel } = parcelFor(sampleReport(), null);

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function hubThat(answers: RequestListener): Promise<HubSetting> {
    server = createServer(answers);
    const port = await listen(server);
    return {
      name: 'x',
      publicKey: Buffer.alloc(32).toString('base64url'),
      address: `http://127.0.0.1:${port}`,
    };
  }

  it.each([
    [
      'an error with a time to wait',
      503,
      { 'retry-after': '120' },
      '{}',
      { code: 'status-503', afterSeconds: 120 },
    ],
    ['a limit', 429, {}, '{"code":"too-many-requests","detail":"x"}', { code: 'too-many-requests' }],
    ['a page instead of a receipt', 200, {}, '<html>', { code: 'receipt-unreadable' }],
    ['half a body', 201, {}, '{"id":"', { code: 'receipt-unreadable' }],
    ['an endless answer', 200, {}, 'x'.repeat(200_000), { code: 'no-answer' }],
    ['a redirect', 302, { location: 'https://example.org/' }, '', { code: 'no-answer' }],
  ])('tries again later after %s', async (_what, status, headers, body, expected) => {
    const hub = await hubThat((request, response) => {
      request.resume();
      response.writeHead(status, headers).end(body);
    });
    expect(await deliver(hub, entry, parcel, 'en')).toMatchObject({ kind: 'try-later', ...expected });
  });

  it('tries again later when nobody answers', async () => {
    const hub = await hubThat((request) => request.socket.destroy());
    expect(await deliver(hub, entry, parcel, 'en')).toMatchObject({ kind: 'try-later', code: 'no-answer' });
  });
});
