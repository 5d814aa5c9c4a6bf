/** The database or the disk failed: nothing was acknowledged, and the same request may be sent again. */
export class StorageError extends Error {
  readonly code = 'storage-failed';
  constructor(
    readonly part: 'database' | 'evidence',
    cause: unknown,
  ) {
    super(`${part} failed`, { cause });
    this.name = 'StorageError';
  }
}

/** Runs one piece of storage work; whatever goes wrong there is a StorageError. */
export async function storageWork<T>(part: StorageError['part'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StorageError(part, cause);
  }
}
