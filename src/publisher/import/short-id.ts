import { createHash } from 'node:crypto';

const longestId = 80;

/** The id itself, or, where it is too long for the registry, its beginning with a digest of the whole. */
export function shortId(id: string): string {
  if (id.length <= longestId) return id;
  return `${id.slice(0, longestId - 9)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
