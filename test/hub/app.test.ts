import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/hub/problem-texts.ts';
import { reportForm } from './report-form.ts';
import { pictureFacts, samplePicture, sampleReport } from './sample-report.ts';
import { openTestHub, type TestHub } from './test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, 60_000);
afterAll(() => hub.close());

describe('the hub as a whole', () => {
  it('is healthy', async () => {
    const answer = await hub.app.inject('/healthz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('lets extensions of any origin in, without credentials, and sets no cookie', async () => {
    const origin = 'chrome-extension://invented';
    for (const url of ['/v1/hub', '/healthz', '/v1/reports/x', '/v1/nothing']) {
      const { headers } = await hub.app.inject({ url, headers: { origin } });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    const asked = await hub.app.inject({
      method: 'OPTIONS',
      url: '/v1/reports/x',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers['access-control-allow-headers']).toBe('Authorization, Content-Type');
    const closed = await hub.app.inject({ url: '/openapi.json', headers: { origin } });
    expect(closed.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers an unknown address with a problem', async () => {
    const answer = await hub.app.inject('/v1/nothing');
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ status: 404, code: 'route-unknown' });
  });

  it('describes every route and every problem in /openapi.json', async () => {
    const answer = await hub.app.inject('/openapi.json');
    expect(answer.statusCode).toBe(200);
    const described = answer.json();
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths).sort()).toEqual([
      '/healthz',
      '/v1/hub',
      '/v1/reports',
      '/v1/reports/{id}',
    ]);
    const upload = described.paths['/v1/reports'].post.requestBody.content['multipart/form-data'].schema;
    expect(upload.properties.report.properties.sighting.properties.text.maxLength).toBe(5000);
    expect(upload.properties.picture).toMatchObject({ type: 'string', format: 'binary' });
    expect(upload.required).toEqual(['report']);
    const codes = Object.keys(problemTexts).filter((code) => code !== 'route-unknown');
    for (const code of codes) expect(answer.body).toContain(`"${code}"`);
  });

  it('counts requests by address, and says when to come back', async () => {
    const app = await hub.build(3);
    const send = () => app.inject({ method: 'POST', url: '/v1/reports', ...reportForm(sampleReport()) });
    const answers = [await send(), await send(), await send(), await send()];
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201, 429]);
    const refused = answers[3];
    expect(refused?.json()).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused?.headers['access-control-allow-origin']).toBe('*');
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    const searched: number[] = [];
    for (let at = 0; at < 4; at++) searched.push((await app.inject(`/v1/search-${at}`)).statusCode);
    expect(searched).toEqual([404, 404, 404, 429]);
    await app.close();
  });
});

describe('when storage fails', () => {
  const secret = 'kata-rahasia-dalam-laporan';
  const picture = samplePicture();
  const report = sampleReport({ note: secret, picture: pictureFacts(picture) });
  const send = () => hub.app.inject({ method: 'POST', url: '/v1/reports', ...reportForm(report, picture) });

  it('answers 503 and stores no row while the disk refuses the picture', async () => {
    // A file where the folder should be: fails for every user, root too.
    const shard = dirname(hub.evidence.pathOf(pictureFacts(picture)));
    await rm(shard, { recursive: true });
    await writeFile(shard, '');
    const answer = await send();
    expect(answer.json()).toMatchObject({ status: 503, code: 'storage-unavailable' });
    expect(answer.headers['retry-after']).toBe('60');
    expect(await hub.store.find(report.id)).toBeNull();
  });

  it('answers 503 while the database refuses, with no word of the report in answer or log', async () => {
    await hub.engine.exec('alter table reports rename to away');
    const plain = sampleReport({ note: secret });
    const answer = await hub.app.inject({ method: 'POST', url: '/v1/reports', ...reportForm(plain) });
    expect(answer.json()).toMatchObject({ status: 503, code: 'storage-unavailable' });
    expect(answer.body).not.toContain('relation');
    await hub.engine.exec('alter table away rename to reports');
    await hub.engine.exec(
      "alter table reports add constraint refuse check (report ->> 'note' is null) not valid",
    );
    const quoted = await hub.app.inject({ method: 'POST', url: '/v1/reports', ...reportForm(plain) });
    expect(quoted.statusCode).toBe(503);
    await hub.engine.exec('alter table reports drop constraint refuse');
    const log = hub.log.join('');
    expect(log).toContain('storage-unavailable');
    expect(log).toContain('23514');
    expect(log).not.toContain(secret);
    expect(log).not.toContain(plain.id);
    expect(log).not.toContain('127.0.0.1');
  });

  it('is not healthy without its database', async () => {
    const key = await readFile(join(hub.dir, 'keys/receipt-key.pem'), 'utf8');
    await hub.engine.close();
    const answer = await hub.app.inject('/healthz');
    expect(answer.json()).toMatchObject({ status: 503, code: 'storage-unavailable' });
    expect(hub.log.join('')).not.toContain(key.split('\n')[1]);
  });
});
