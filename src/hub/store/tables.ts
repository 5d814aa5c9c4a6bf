import type { ColumnType, Generated } from 'kysely';

/** What the desk will move a report through; so far there is one step. */
export const reportStatuses = ['received'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

interface ReportTable {
  id: string;
  /** The bytes that came, unchanged: what `body_hash` and the signed receipt stand for. */
  body: Uint8Array;
  body_hash: string;
  received_at: ColumnType<Date, string, never>;
  /** The same report as parsed, for questions. Written as JSON text. */
  report: ColumnType<unknown, string, never>;
  picture_sha256: string | null;
  picture_type: string | null;
  status: Generated<ReportStatus>;
}

export interface HubTables {
  reports: ReportTable;
}
