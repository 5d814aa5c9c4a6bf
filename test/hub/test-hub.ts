import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { buildApp } from '../../src/hub/app.ts';
import { EvidenceStore } from '../../src/hub/evidence/evidence-store.ts';
import { quietLog } from '../../src/hub/quiet-log.ts';
import { openSigningKey } from '../../src/hub/signing-key.ts';
import { openDatabase } from '../../src/hub/store/open-database.ts';
import { ReportStore } from '../../src/hub/store/report-store.ts';

export const receivedAt = new Date('2026-11-02T03:04:05.678Z');

/** A hub of real parts in its own folder, with a fixed clock, its log in memory, and no port. */
export async function openTestHub() {
  const dir = await mkdtemp(join(tmpdir(), 'hub-'));
  const engine = await openDatabase(join(dir, 'db'));
  const store = await ReportStore.open(engine);
  const evidence = await EvidenceStore.open(join(dir, 'evidence'));
  const key = await openSigningKey(join(dir, 'keys'), false);
  const log: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  const build = (requestsPerMinute = 1_000_000) =>
    buildApp({
      settings: { name: 'Hub uji', requestsPerMinute, trustedProxy: null },
      logger: { ...quietLog('debug'), stream },
      store,
      evidence,
      key,
      now: () => receivedAt,
    });
  return {
    dir,
    engine,
    store,
    evidence,
    key,
    log,
    build,
    app: await build(),
    async close() {
      if (!engine.closed) await engine.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

export type TestHub = Awaited<ReturnType<typeof openTestHub>>;
