/** The columns of the files of a source folder, in order; README.md explains them. */
export const sourceColumns = {
  'contests.csv': ['id', 'election', 'office', 'region_code', 'region', 'list', 'list_date'],
  'contestants.csv': ['id', 'contest', 'number', 'name', 'members'],
  'accounts.csv': ['contestant', 'platform', 'account', 'id', 'source', 'revoked'],
} as const;

/** Columns that may be missing: where in which file an account stood. `import` fills them. */
export const optionalColumns: Partial<Record<SourceFile, readonly string[]>> = {
  'accounts.csv': ['file', 'sha256', 'row', 'registered_on'],
};

export type SourceFile = keyof typeof sourceColumns;

/** Between the names of a pair in the column `members`; names have commas and dashes of their own. */
export const memberSeparator = ' | ';
