import { type Kysely, type Migration, Migrator } from 'kysely';
import { reports } from './migrations/0001-reports.ts';

/** In the order of their names; a migration that has run anywhere is never changed, only followed by another. */
const migrations: Record<string, Migration> = { '0001-reports': reports };

/** Brings the database to this version's tables. */
export async function migrate<Tables>(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
