import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/hub/store/open-database.ts';

it('writes every commit to the disk before it answers', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hub-database-'));
  const engine = await openDatabase(join(dir, 'db'));
  const settings = await engine.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')",
  );
  expect(settings.rows.map((row) => row.setting)).toEqual(['on', 'on', 'on']);

  await engine.exec('create table things (id int)');
  let synced = 0;
  const operations = engine.Module.FS.filesystems.NODEFS.stream_ops;
  const { fsync } = operations;
  operations.fsync = (...given: unknown[]) => {
    synced++;
    return fsync(...given);
  };
  for (let id = 0; id < 10; id++) {
    await engine.query('insert into things values ($1)', [id]);
    expect(synced).toBeGreaterThan(id);
  }
  operations.fsync = fsync;
  await engine.close();
  await rm(dir, { recursive: true, force: true });
}, 60_000);

it('says what to do where the database cannot be opened', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hub-database-'));
  await writeFile(join(dir, 'file'), '');
  await expect(openDatabase(join(dir, 'file', 'db'))).rejects.toMatchObject({ code: 'database-unreadable' });
  await rm(dir, { recursive: true, force: true });
});
