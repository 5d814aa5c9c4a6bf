import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportLimits } from '../../src/core/report.ts';
import { form, reportForm } from './report-form.ts';
import { pictureFacts, samplePicture, sampleReport } from './sample-report.ts';
import { openTestHub, type TestHub } from './test-hub.ts';

// Generated cases: no verdict on this machine's speed.
vi.setConfig({ testTimeout: 60_000 });

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.close());

type Sent = ReturnType<typeof form>;
const post = (sent: Sent) => hub.app.inject({ method: 'POST', url: '/v1/reports', ...sent });

const whole = () => JSON.stringify(sampleReport());
const withNote = (json: string) => whole().replace(/"note":"[^"]*"/, `"note":${json}`);
const withField = (json: string) => whole().replace(/^\{/, `{${json},`);
const json = (bytes: string | Buffer) => form([{ name: 'report', type: 'application/json', bytes }]);
const huge = Buffer.alloc(reportLimits.pictureBytes + 1, samplePicture());
const text = (name: string) =>
  `--frontier\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n--frontier--\r\n`;
const raw = (payload: string, contentType = 'multipart/form-data; boundary=frontier') => ({
  headers: { 'content-type': contentType },
  payload: Buffer.from(payload),
});

/** What is sent, and the code it must be refused with. */
const battery: Record<string, [Sent, string]> = {
  'no form at all': [raw(whole(), 'application/json'), 'not-multipart'],
  'an unknown content type': [raw('x', 'text/x-unknown'), 'not-multipart'],
  'a form without a boundary': [raw('x', 'multipart/form-data'), 'upload-broken'],
  'an empty body': [raw(''), 'report-missing'],
  'a form that is no form': [raw('x'.repeat(1000)), 'upload-broken'],
  'an empty form': [form([]), 'report-missing'],
  'a plain text field': [raw(text('report')), 'report-type'],
  'a field named __proto__': [raw(text('__proto__')), 'upload-broken'],
  'a field named constructor': [raw(text('constructor')), 'upload-broken'],
  'an unknown part': [form([{ name: 'other', type: 'application/json', bytes: '{}' }]), 'part-unexpected'],
  'two reports': [
    form([1, 2].map(() => ({ name: 'report', type: 'application/json', bytes: whole() }))),
    'part-unexpected',
  ],
  'forty parts': [
    form(Array.from({ length: 40 }, () => ({ name: 'picture', type: 'image/webp', bytes: 'x' }))),
    'part-unexpected',
  ],
  'an empty report': [json(''), 'report-unreadable'],
  'a report that is a list': [json('[]'), 'report-field'],
  'a report that is null': [json('null'), 'report-field'],
  'half a report': [json(whole().slice(0, 100)), 'report-unreadable'],
  'bytes that are no UTF-8': [json(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'report-unreadable'],
  'a surrogate in the bytes': [json(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])), 'report-unreadable'],
  'a raw NUL byte': [json(withNote('"a\0b"')), 'report-unreadable'],
  'an escaped NUL': [json(withNote('"a\\u0000b"')), 'report-field'],
  'a lone high surrogate': [json(withNote('"a\\ud83d"')), 'report-field'],
  'a lone low surrogate': [json(withNote('"\\udc00a"')), 'report-field'],
  'lists nested 10 000 deep': [json(withNote(nested('[', ']', 10_000))), 'report-unreadable'],
  'lists nested 10 000 deep in an unknown field': [
    json(withField(`"x":${nested('[', ']', 10_000)}`)),
    'report-unreadable',
  ],
  'objects nested 5 000 deep': [json(nested('{"a":', '}', 5000)), 'report-unreadable'],
  'nothing but brackets': [json('['.repeat(60_000)), 'report-unreadable'],
  'a key __proto__': [json(withField('"__proto__":{"isAdmin":true}')), 'report-unreadable'],
  'an escaped key __proto__': [json(withField('"\\u005f_proto__":null')), 'report-unreadable'],
  'a number beyond all numbers': [json(withNote('1e999')), 'report-field'],
  'a note of 10 MB': [json(withNote(`"${'x'.repeat(10 * 1024 * 1024)}"`)), 'upload-too-large'],
  'a report one byte too long': [json(whole().padEnd(reportLimits.reportBytes + 1)), 'report-too-large'],
  'a picture one byte too long': [
    reportForm(sampleReport({ picture: { ...pictureFacts(huge), bytes: reportLimits.pictureBytes } }), huge),
    'picture-too-large',
  ],
  'a script instead of a picture': [
    reportForm(sampleReport({ picture: pictureFacts(Buffer.from('<script>')) }), Buffer.from('<script>')),
    'picture-type',
  ],
  'a sound that begins as a WebP does': [
    reportForm(
      sampleReport({ picture: pictureFacts(Buffer.from('RIFF1234WAVEfmt ')) }),
      Buffer.from('RIFF1234WAVEfmt '),
    ),
    'picture-type',
  ],
};

function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

describe('hostile uploads', () => {
  for (const [name, [sent, code]] of Object.entries(battery)) {
    it(`refuses ${name}: ${code}`, async () => {
      const answer = await post(sent);
      expect(answer.json()).toMatchObject({ code });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
    });
  }

  it('refuses a form cut at any place', async () => {
    const picture = samplePicture();
    const sent = reportForm(sampleReport({ picture: pictureFacts(picture) }), picture);
    // The last bytes are the line end after the closing boundary, which may be missing.
    await fc.assert(
      fc.asyncProperty(fc.nat(sent.payload.length - 5), async (length) => {
        const answer = await post({ ...sent, payload: sent.payload.subarray(0, length) });
        expect(answer.statusCode).toBe(400);
      }),
      { numRuns: 100 },
    );
  });

  it('never fails on bytes changed anywhere', async () => {
    const picture = samplePicture();
    const sent = reportForm(sampleReport({ picture: pictureFacts(picture) }), picture);
    const change = fc.tuple(fc.nat(sent.payload.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const payload = Buffer.from(sent.payload);
        for (const [at, byte] of changes) payload[at] = byte;
        expect((await post({ ...sent, payload })).statusCode).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no picture behind from what it refused, and still works', async () => {
    expect(await hub.evidence.setAsideUnclaimed(await hub.store.pictureHashes())).toBe(0);
    expect((await post(reportForm(sampleReport()))).statusCode).toBe(201);
  });

  it('answers over a real connection while the sender is still sending', async () => {
    const app = await hub.build();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const body = new FormData();
    body.append('report', new Blob(['x'.repeat(200_000)], { type: 'application/json' }));
    body.append('picture', new Blob([huge], { type: 'image/webp' }));
    const long = await fetch(`${address}/v1/reports`, { method: 'POST', body });
    expect(await long.json()).toMatchObject({ code: 'upload-too-large' });
    const shorter = new FormData();
    shorter.append('report', new Blob(['x'.repeat(200_000)], { type: 'application/json' }));
    const answer = await fetch(`${address}/v1/reports`, { method: 'POST', body: shorter });
    expect(await answer.json()).toMatchObject({ code: 'report-too-large' });
    await app.close();
  });
});
