import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubProcess, runHub, startHub } from './hub-process.ts';

const oneLine = /^[^\n]+\n$/;
let dir = '';
let hub: HubProcess;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hub-start-'));
  hub = await startHub(join(dir, 'data'), { HUB_NAME: 'Hub Mawar', HUB_LOG_LEVEL: 'info' });
}, 60_000);
afterAll(async () => {
  hub.child.kill('SIGKILL');
  await rm(dir, { recursive: true, force: true });
});

describe('starting and stopping the hub', () => {
  it('prints one line with its address, and answers there', async () => {
    const identity = await (await fetch(`${hub.address}/v1/hub`)).json();
    expect(identity).toMatchObject({ name: 'Hub Mawar' });
    expect(hub.output).toEqual([`Hub siap / ready: ${hub.address}`]);
    expect(hub.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it('keeps its key for its owner only', async () => {
    const key = join(dir, 'data/keys/receipt-key.pem');
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dir, 'data/keys'))).mode & 0o777).toBe(0o700);
  });

  it('refuses a folder that another hub uses, in one line', async () => {
    const second = await runHub(['--port', '0', '--data', join(dir, 'data')]);
    expect(second).toMatchObject({ code: 2, out: '' });
    expect(second.err).toMatch(oneLine);
    expect(second.err).toContain('Another hub already uses this folder');
  }, 30_000);

  it('stops on a signal, and comes back with the same key', async () => {
    const before = await (await fetch(`${hub.address}/v1/hub`)).json();
    expect(await hub.kill('SIGINT')).toBe(0);
    expect(hub.output).toHaveLength(1);
    hub = await startHub(join(dir, 'data'), { HUB_NAME: 'Hub Mawar' });
    expect(await (await fetch(`${hub.address}/v1/hub`)).json()).toEqual(before);
    expect(await hub.kill('SIGTERM')).toBe(0);
  }, 30_000);

  it('refuses a port in use, in one line', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    const refused = await runHub(['--port', String(port), '--data', join(dir, 'data')]);
    other.close();
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(oneLine);
    expect(refused.err).toContain('EADDRINUSE');
  }, 30_000);

  it('never replaces a lost key in silence', async () => {
    const key = join(dir, 'data/keys/receipt-key.pem');
    const pem = await readFile(key);
    await rm(key);
    const lost = await runHub(['--port', '0', '--data', join(dir, 'data')]);
    expect(lost.code).toBe(2);
    expect(lost.err).toMatch(/^[^\n]*signing key is missing[^\n]*\n$/);
    await writeFile(key, pem.subarray(0, 40));
    const broken = await runHub(['--port', '0', '--data', join(dir, 'data')]);
    expect(broken.code).toBe(2);
    expect(broken.err).toMatch(/^[^\n]*signing key cannot be read[^\n]*\n$/);
  }, 30_000);

  it('refuses a data folder that is a file, and unknown arguments', async () => {
    await writeFile(join(dir, 'file'), '');
    const [folder, argument, help] = await Promise.all([
      runHub(['--port', '0', '--data', join(dir, 'file')]),
      runHub(['--prot', '1']),
      runHub(['--help']),
    ]);
    expect(folder.err).toMatch(/^[^\n]*Cannot write to the folder[^\n]*\n$/);
    expect(argument.err).toMatch(/^[^\n]*--prot[^\n]*see --help\n$/);
    expect([folder.code, argument.code, help.code]).toEqual([2, 2, 0]);
    expect(help.out).toContain('--data DIR');
  }, 30_000);
});
