import { Buffer } from 'buffer';

/**
 * What tuf-js asks of Node's file system, over a map: it is filled from the store before an update and
 * written back in one transaction after it, so that an update is there whole or not at all.
 */
export const files = new Map<string, Uint8Array>();

export function readFileSync(path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`ENOENT: no such file: ${path}`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function writeFileSync(path: string, data: string | Uint8Array): void {
  files.set(path, typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data));
}

export function existsSync(path: string): boolean {
  return files.has(path);
}

export function copyFileSync(from: string, to: string): void {
  files.set(to, readFileSync(from));
}

const pieceLength = 1 << 20;

/** In pieces, with a pause after each: hashing a whole pack at once would hold up the worker. */
export async function* createReadStream(path: string): AsyncGenerator<Uint8Array> {
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; at += pieceLength) {
    yield bytes.subarray(at, at + pieceLength);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
