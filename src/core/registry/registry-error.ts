/** What can be wrong with a registry or on the way to it; stable, for logs, interfaces and tests. */
export type RegistryErrorCode =
  // On the way.
  | 'no-answer'
  | 'status-404'
  | 'status-error'
  | 'timed-out'
  | 'too-long'
  // In what came.
  | 'not-json'
  | 'shape-wrong'
  | 'signatures-missing'
  | 'version-wrong'
  | 'hash-mismatch'
  | 'expired'
  | 'snapshot-incomplete'
  | 'key-id-wrong'
  | 'target-missing'
  | 'refused'
  // Here.
  | 'file-missing'
  | 'path-refused'
  | 'storage-full'
  | 'client-changed';

/** A registry that cannot be used. Its message is one line that says what to do, or what was wrong. */
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

/** tuf-js says why it refused in words only. The order counts: the more telling first. */
const codes: readonly (readonly [RegExp, RegistryErrorCode])[] = [
  [/was signed by \d+\/\d+ keys/, 'signatures-missing'],
  [/is expired/, 'expired'],
  [
    /less than current|does not match snapshot|doesn't match timestamp|equal to current|Expected version/,
    'version-wrong',
  ],
  [/Expected (length|hash)/, 'hash-mismatch'],
  [/Max length/, 'too-long'],
  [/Missing .* in (new )?snapshot/, 'snapshot-incomplete'],
  [
    /(after|in) JSON|JSON input|Unexpected (token|non-whitespace)|Bad control character|JSON\.parse|Unterminated string/,
    'not-json',
  ],
  [
    /must be|is not defined|not an array|malformed|[Ee]xpected '|multiple signatures|specVersion|Metafile|at least|missing snapshot\.json/,
    'shape-wrong',
  ],
];

export function errorCodeOf(message: string): RegistryErrorCode {
  return codes.find(([words]) => words.test(message))?.[1] ?? 'refused';
}
