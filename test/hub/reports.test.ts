import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReceipt, type Receipt, receiptStatement } from '../../src/core/receipt.ts';
import { form, reportForm } from './report-form.ts';
import { pictureFacts, samplePicture, sampleReport } from './sample-report.ts';
import { openTestHub, receivedAt, type TestHub } from './test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.close());

const post = (sent: ReturnType<typeof form>) =>
  hub.app.inject({ method: 'POST', url: '/v1/reports', ...sent });
const ask = (id: string, authorization?: string) =>
  hub.app.inject({ url: `/v1/reports/${id}`, headers: authorization === undefined ? {} : { authorization } });

describe('sending a report', () => {
  it('answers a new report with a receipt that anyone can check with the hub key', async () => {
    const body = JSON.stringify(sampleReport());
    const answer = await post(reportForm(body));
    expect(answer.statusCode).toBe(201);
    const receipt = parseReceipt(answer.json());
    expect(receipt).toMatchObject({ receivedAt: receivedAt.toISOString(), bodyHash: sha256(body) });
    const identity = (await hub.app.inject('/v1/hub')).json();
    expect(identity.name).toBe('Hub uji');
    expect(isSignedBy(identity.publicKey, receipt)).toBe(true);
    expect(isSignedBy(identity.publicKey, { ...receipt, receivedAt: '2026-11-02T03:04:05.679Z' })).toBe(
      false,
    );
  });

  it('keeps the bytes as sent, the parsed report, and the picture under its hash', async () => {
    const picture = samplePicture('kept');
    const report = sampleReport({ picture: pictureFacts(picture) });
    const body = ` ${JSON.stringify({ ...report, laterField: 1 }, null, 1)}\n`;
    expect((await post(reportForm(body, picture))).statusCode).toBe(201);
    const { rows } = await hub.engine.query<{ body: Uint8Array; report: unknown; picture_type: string }>(
      'select body, report, picture_type from reports where id = $1',
      [report.id],
    );
    expect(Buffer.from(rows[0]?.body ?? []).toString()).toBe(body);
    expect(rows[0]).toMatchObject({ report, picture_type: 'image/webp' });
    expect(await readFile(hub.evidence.pathOf(pictureFacts(picture)))).toEqual(picture);
  });

  it('takes each picture type, the parts in either order, and a type with a charset', async () => {
    const heads = { 'image/png': '\x89PNG\r\n\x1a\nx', 'image/jpeg': '\xff\xd8\xff\xe0x' } as const;
    for (const type of ['image/png', 'image/jpeg'] as const) {
      const bytes = Buffer.from(heads[type], 'latin1');
      const report = sampleReport({ picture: pictureFacts(bytes, type) });
      const parts = [
        { name: 'picture', type, bytes },
        { name: 'report', type: 'application/json; charset=utf-8', bytes: JSON.stringify(report) },
      ];
      expect((await post(form(parts))).statusCode).toBe(201);
    }
  });

  it('gives the same receipt again for the same bytes, and 409 for others under the same id', async () => {
    const report = sampleReport();
    const first = await post(reportForm(report));
    const again = await post(reportForm(report));
    expect([first.statusCode, again.statusCode]).toEqual([201, 200]);
    expect(again.json()).toEqual(first.json());
    const other = await post(reportForm({ ...report, note: 'lain' }));
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'id-taken', status: 409 });
    expect((await post(reportForm(report))).json()).toEqual(first.json());
  });

  it('makes one row of many requests at once', async () => {
    const picture = samplePicture('at once');
    const report = sampleReport({ picture: pictureFacts(picture) });
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(reportForm(report, picture))));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([...Array(7).fill(200), 201]);
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  });

  it('refuses a picture that is not the one described', async () => {
    const picture = samplePicture();
    const facts = pictureFacts(picture);
    const cases = [
      ['picture-unexpected', 400, null, picture, 'image/webp'],
      ['picture-missing', 400, facts, undefined, 'image/webp'],
      ['picture-differs', 400, { ...facts, bytes: facts.bytes + 1 }, picture, 'image/webp'],
      ['picture-differs', 400, { ...facts, sha256: '0'.repeat(64) }, picture, 'image/webp'],
      ['picture-differs', 400, facts, picture, 'image/png'],
      ['picture-type', 415, pictureFacts(picture, 'image/png'), picture, 'image/png'],
      ['picture-type', 415, facts, picture, 'image/gif'],
    ] as const;
    for (const [code, status, described, sent, type] of cases) {
      const answer = await post(reportForm(sampleReport({ picture: described }), sent, type));
      expect(answer.json()).toMatchObject({ code, status });
      expect(answer.statusCode).toBe(status);
    }
  });

  it('names the field that does not fit, in both languages', async () => {
    const answer = await post(reportForm(JSON.stringify({ ...sampleReport(), note: 5 })));
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toEqual({
      type: 'urn:problem-type:saksi-iklan:report-field',
      title: 'A field of the report does not fit',
      status: 400,
      code: 'report-field',
      field: 'report.note',
      detail: 'Correct report.note: expected a text of at most 2000 characters.',
      detail_id: 'Perbaiki isian report.note. Yang diharapkan: a text of at most 2000 characters.',
    });
  });
});

describe('asking after a report', () => {
  it('answers the holder of the token', async () => {
    const receipt = parseReceipt((await post(reportForm(sampleReport()))).json());
    const answer = await ask(receipt.id, `Bearer ${receipt.token}`);
    expect(answer.statusCode).toBe(200);
    const { id, bodyHash } = receipt;
    expect(answer.json()).toEqual({ id, bodyHash, status: 'received', receivedAt: receivedAt.toISOString() });
  });

  it('answers anyone else alike, whether the id exists or not', async () => {
    const receipt = parseReceipt((await post(reportForm(sampleReport()))).json());
    const other = parseReceipt((await post(reportForm(sampleReport()))).json());
    const refused = await Promise.all([
      ask(receipt.id),
      ask(v7()),
      ask(receipt.id, `Bearer ${other.token}`),
      ask(v7(), `Bearer ${other.token}`),
      ask(receipt.id, receipt.token),
      ask(receipt.id, `Bearer ${receipt.token}x`),
      ask(receipt.id, 'Bearer '),
    ]);
    expect(new Set(refused.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1);
    expect(refused[0]?.statusCode).toBe(401);
    expect(refused[0]?.headers['www-authenticate']).toBe('Bearer');
    expect((await ask('not-an-id', `Bearer ${receipt.token}`)).json()).toMatchObject({
      code: 'request-invalid',
    });
  });

  it('tells the holder of a good token when the report is not here', async () => {
    const id = v7();
    const answer = await ask(id, `Bearer ${hub.key.tokenFor(id)}`);
    expect(answer.json()).toMatchObject({ status: 404, code: 'report-unknown' });
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isSignedBy(publicKey: string, receipt: Receipt): boolean {
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: publicKey } });
  return verify(
    null,
    Buffer.from(receiptStatement(receipt)),
    key,
    Buffer.from(receipt.signature, 'base64url'),
  );
}
