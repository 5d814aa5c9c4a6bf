import type { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import type { PictureFacts, Report } from '../../core/report.ts';
import { storageWork } from '../storage-error.ts';
import { migrate } from './migrate.ts';
import type { HubTables, ReportStatus } from './tables.ts';

/** What the hub answers about a report that it keeps. */
export interface StoredReport {
  id: string;
  bodyHash: string;
  /** ISO 8601, set once. */
  receivedAt: string;
  status: ReportStatus;
}

export interface NewReport {
  report: Report;
  body: Uint8Array;
  bodyHash: string;
  receivedAt: string;
}

/** The named questions about reports; the only place with SQL. Every method may throw StorageError. */
export class ReportStore {
  readonly #database: Kysely<HubTables>;
  readonly #checkpointEvery: number;
  #sinceCheckpoint = 0;

  private constructor(database: Kysely<HubTables>, checkpointEvery: number) {
    this.#database = database;
    this.#checkpointEvery = checkpointEvery;
  }

  /** `checkpointEvery`: reports after which the write-ahead log is folded into the tables. */
  static async open(engine: PGlite, checkpointEvery = 5000): Promise<ReportStore> {
    const database = new Kysely<HubTables>({ dialect: new PGliteDialect(engine) });
    await storageWork('database', () => migrate(database));
    return new ReportStore(database, checkpointEvery);
  }

  find(id: string): Promise<StoredReport | null> {
    return storageWork('database', async () => {
      const row = await this.#database
        .selectFrom('reports')
        .select(['id', 'body_hash', 'received_at', 'status'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        id: row.id,
        bodyHash: row.body_hash,
        receivedAt: row.received_at.toISOString(),
        status: row.status,
      };
    });
  }

  /** False where the id was there already; that row stays as it is. On return the row is on the disk. */
  insert(given: NewReport): Promise<boolean> {
    return storageWork('database', async () => {
      const done = await this.#database
        .insertInto('reports')
        .values({
          id: given.report.id,
          body: given.body,
          body_hash: given.bodyHash,
          received_at: given.receivedAt,
          report: JSON.stringify(given.report),
          picture_sha256: given.report.picture?.sha256 ?? null,
          picture_type: given.report.picture?.type ?? null,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      await this.#checkpointNowAndThen();
      return done !== undefined;
    });
  }

  pictureHashes(): Promise<Set<PictureFacts['sha256']>> {
    return storageWork('database', async () => {
      const rows = await this.#database
        .selectFrom('reports')
        .select('picture_sha256')
        .distinct()
        .where('picture_sha256', 'is not', null)
        .$narrowType<{ picture_sha256: string }>()
        .execute();
      return new Set(rows.map((row) => row.picture_sha256));
    });
  }

  /** Throws where the database does not answer. */
  async ping(): Promise<void> {
    await storageWork('database', () => sql`select 1`.execute(this.#database));
  }

  /** The embedded engine is one process without PostgreSQL's checkpointer: its log would grow until the next start. */
  async #checkpointNowAndThen(): Promise<void> {
    this.#sinceCheckpoint++;
    if (this.#sinceCheckpoint < this.#checkpointEvery) return;
    this.#sinceCheckpoint = 0;
    await sql`checkpoint`.execute(this.#database);
  }
}
