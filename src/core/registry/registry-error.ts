/** What can be wrong with a registry that was read; stable, for logs and interfaces. */
export type RegistryErrorCode =
  | 'file-missing'
  | 'not-json'
  | 'shape-wrong'
  | 'path-refused'
  | 'hash-mismatch';

/** A registry that cannot be used. Its message is one line that says what to do. */
export class RegistryError extends Error {
  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'RegistryError';
  }
}
