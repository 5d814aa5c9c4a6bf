export type StartErrorCode =
  | 'argument'
  | 'setting'
  | 'folder-unusable'
  | 'folder-in-use'
  | 'key-missing'
  | 'key-unreadable'
  | 'database-unreadable'
  | 'address-unusable';

/** Why the hub cannot start, in one line that says what to do. The process ends with code 2. */
export class StartError extends Error {
  constructor(
    readonly code: StartErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** The system's own code of a failed call, such as ENOSPC. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
