import { existsSync, readFileSync } from 'node:fs';
import { PublisherError } from './publisher-error.ts';

/** The bytes of a file, or a PublisherError that names it. */
export function readBytes(path: string): Buffer {
  if (!existsSync(path)) throw new PublisherError('file-missing', `${path} does not exist: check the path.`);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new PublisherError('file-unreadable', `${path} cannot be read: is it a file you may open?`, {
      cause,
    });
  }
}

/** The value of a JSON file, still to be parsed field by field. */
export function readJson(path: string): unknown {
  const bytes = readBytes(path);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new PublisherError('file-unreadable', `${path} is not valid JSON: ${describe(cause)}`, { cause });
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
