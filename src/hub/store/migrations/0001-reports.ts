import { type Kysely, type Migration, sql } from 'kysely';

export const reports: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .createTable('reports')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('body', 'bytea', (column) => column.notNull())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('received_at', sql`timestamptz(3)`, (column) => column.notNull())
      .addColumn('report', 'jsonb', (column) => column.notNull())
      .addColumn('picture_sha256', 'text')
      .addColumn('picture_type', 'text')
      .addColumn('status', 'text', (column) => column.notNull().defaultTo('received'))
      .addCheckConstraint('reports_picture', sql`(picture_sha256 is null) = (picture_type is null)`)
      .execute();
    await database.schema
      .createIndex('reports_received_at')
      .on('reports')
      .columns(['received_at', 'id'])
      .execute();
  },
};
