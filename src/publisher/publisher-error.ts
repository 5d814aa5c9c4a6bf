export type PublisherErrorCode =
  | 'usage'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-exists'
  | 'columns-unknown'
  | 'data-wrong'
  | 'check-failed'
  | 'rows-lost'
  | 'key-unusable'
  | 'plan-wrong'
  | 'below-threshold'
  | 'signature-wrong'
  | 'not-published'
  | 'role-expired'
  | 'not-verified'
  | 'nothing-to-do';

/** Why the publisher stops. Its message is one line that says what to do next. */
export class PublisherError extends Error {
  constructor(
    readonly code: PublisherErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PublisherError';
  }
}
