import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseReceipt, type Receipt } from '../../src/core/receipt.ts';
import { type HubProcess, spawnHub, startHub } from './hub-process.ts';
import { pictureFacts, samplePicture, sampleReport } from './sample-report.ts';

interface Sent {
  body: string;
  picture: Buffer;
  receipt: Receipt | null;
}

const kills = 5;
const senders = 8;
const receiptsBeforeKill = 40;

let dir = '';
let hub: HubProcess | null = null;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hub-crash-'));
});
afterAll(async () => {
  hub?.child.kill('SIGKILL');
  await rm(dir, { recursive: true, force: true });
});

it('keeps every report that it gave a receipt for, whenever it is killed', async () => {
  await killWhileMakingTheDatabase();
  const all: Sent[] = [];
  for (let round = 0; round < kills; round++) {
    hub = await startHub(dir);
    await sendUntilKilled(hub, all);
  }
  hub = await startHub(dir);

  const { address } = hub;
  const received = all.filter((sent) => sent.receipt !== null);
  expect(received.length).toBeGreaterThanOrEqual(kills * receiptsBeforeKill);
  // What was under way when the hub died goes in now, as the outbox would send it.
  expect(all.length).toBeGreaterThan(received.length);
  for (const sent of all) {
    const again = await post(address, sent);
    if (sent.receipt !== null) expect(again).toEqual({ status: 200, receipt: sent.receipt });
    expect([200, 201]).toContain(again.status);
    await expectKept(address, again.receipt, sent.picture);
  }
  expect(await hub.kill('SIGTERM')).toBe(0);
}, 90_000);

/** The first start takes the longest, and a half-made database must not be taken for a whole one. */
async function killWhileMakingTheDatabase(): Promise<void> {
  const child = spawnHub(['--port', '0', '--data', dir]);
  while (!existsSync(join(dir, 'db.new'))) await wait(5);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  expect(existsSync(join(dir, 'db'))).toBe(false);
}

async function sendUntilKilled(running: HubProcess, all: Sent[]): Promise<void> {
  let receipts = 0;
  let killed: Promise<unknown> | null = null;
  const send = async (): Promise<void> => {
    while (killed === null) {
      const picture = samplePicture(`picture ${all.length} `.repeat(500));
      const sent: Sent = {
        body: JSON.stringify(sampleReport({ picture: pictureFacts(picture) })),
        picture,
        receipt: null,
      };
      all.push(sent);
      const answer = await post(running.address, sent).catch(() => null);
      if (answer === null) return;
      expect(answer.status).toBe(201);
      sent.receipt = answer.receipt;
      receipts++;
      if (receipts === receiptsBeforeKill) killed = running.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
  await killed;
}

async function post(address: string, sent: Sent) {
  const body = new FormData();
  body.append('report', new Blob([sent.body], { type: 'application/json' }));
  body.append('picture', new Blob([Uint8Array.from(sent.picture)], { type: 'image/webp' }));
  const response = await fetch(`${address}/v1/reports`, { method: 'POST', body });
  return { status: response.status, receipt: parseReceipt(await response.json()) };
}

async function expectKept(address: string, receipt: Receipt, picture: Buffer): Promise<void> {
  const headers = { authorization: `Bearer ${receipt.token}` };
  const { id, bodyHash, receivedAt } = receipt;
  const response = await fetch(`${address}/v1/reports/${id}`, { headers });
  expect(await response.json()).toEqual({ id, bodyHash, receivedAt, status: 'received' });
  const name = createHash('sha256').update(picture).digest('hex');
  const kept = await readFile(join(dir, 'evidence', name.slice(0, 2), `${name}.webp`));
  expect(kept.equals(picture)).toBe(true);
}
