import { ParseError } from '../core/parse.ts';

/**
 * What JSON can say and PostgreSQL's jsonb cannot hold: NUL, and half of a surrogate pair
 * (https://www.postgresql.org/docs/current/datatype-json.html). Must be the sender's error, not the database's.
 */
const unstorable = /\0|\p{Surrogate}/u;

/** Throws ParseError with the path of the first such text. */
export function refuseUnstorableText(value: unknown, path: string): void {
  if (typeof value === 'string' && unstorable.test(value)) {
    throw new ParseError(path, 'a text without NUL characters and without half surrogate pairs');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    refuseUnstorableText(inner, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
  }
}
