import { RegistryError } from '../../core/registry/registry-error.ts';

export interface Fetched {
  bytes: Uint8Array;
  /** The server's clock, as ISO text; null where it does not say or may not be read. */
  date: string | null;
}

export interface Limits {
  maxLength: number;
  /** The whole answer must be there within this time, in milliseconds. */
  total?: number;
  /** Something must come within this time. */
  idle?: number;
}

/**
 * Gets a file with limits on size and time. Nothing about this device goes along: no cookies, no referrer,
 * no cache of the browser's that an address could be counted in. Throws a RegistryError.
 */
export async function httpGet(
  url: string,
  { maxLength, total = 120_000, idle = 15_000 }: Limits,
): Promise<Fetched> {
  const abort = new AbortController();
  const whole = setTimeout(() => abort.abort(), total);
  let watch = setTimeout(() => abort.abort(), idle);
  const stillAlive = () => {
    clearTimeout(watch);
    watch = setTimeout(() => abort.abort(), idle);
  };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: abort.signal,
    });
    // Object stores say 403 of a file that is not there, where nobody may list the folder.
    if (response.status === 404 || response.status === 403)
      throw new RegistryError('status-404', `${url} is not there`);
    if (!response.ok) throw new RegistryError('status-error', `${url} answered with ${response.status}`);
    const date = Date.parse(response.headers.get('Date') ?? '');
    const bytes = await readBody(response, maxLength, stillAlive);
    return { bytes, date: Number.isNaN(date) ? null : new Date(date).toISOString() };
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    const isLate = abort.signal.aborted;
    throw new RegistryError(isLate ? 'timed-out' : 'no-answer', `${url} did not answer`, { cause });
  } finally {
    clearTimeout(whole);
    clearTimeout(watch);
    abort.abort();
  }
}

async function readBody(response: Response, maxLength: number, stillAlive: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) break;
    stillAlive();
    length += piece.value.length;
    if (length > maxLength) throw new RegistryError('too-long', `More than ${maxLength} bytes came`);
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
