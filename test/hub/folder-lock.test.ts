import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from '../../src/hub/folder-lock.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hub-lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

it('is held by one at a time', async () => {
  const path = join(dir, 'hub.sock');
  const lock = await lockFolder(path);
  await expect(lockFolder(path)).rejects.toMatchObject({ code: 'folder-in-use' });
  await lock.release();
  await (await lockFolder(path)).release();
});

it('is free again after its holder was killed', async () => {
  const path = join(dir, 'hub.sock');
  const holder =
    "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";
  spawnSync(process.execPath, ['-e', holder, path]);
  expect(existsSync(path)).toBe(true);
  await (await lockFolder(path)).release();
});

it('says what to do about a path that is too long for a socket', async () => {
  await expect(lockFolder(join(dir, 'x'.repeat(100), 'hub.sock'))).rejects.toThrow('choose a shorter one');
});
