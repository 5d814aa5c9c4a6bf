import { ParseError } from '../core/parse.ts';
import { ProblemError } from './problem.ts';
import { StorageError } from './storage-error.ts';

/** The answer to any error. What is not known here becomes `internal`, so that no text of an error leaves the hub. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof ParseError) {
    return new ProblemError('report-field', { field: error.path, expected: error.expected });
  }
  if (error instanceof StorageError)
    return new ProblemError('storage-unavailable', undefined, { cause: error });
  switch (statusOf(error)) {
    case 413:
      return new ProblemError('upload-too-large');
    case 415:
      return new ProblemError('not-multipart');
    case null:
      return new ProblemError('internal', undefined, { cause: error });
    default:
      return new ProblemError('request-invalid');
  }
}

/** The 4xx status that the web framework gave an error of the client, else null. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  const status = error.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
