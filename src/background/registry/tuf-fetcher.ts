import { Buffer } from 'buffer';
import { DownloadHTTPError, DownloadLengthMismatchError } from 'tuf-js/dist/error.js';
import { RegistryError } from '../../core/registry/registry-error.ts';
import { files } from './stand-ins/files.ts';

/** Gets the bytes behind an address, at most so many. Throws a RegistryError. */
export type GetBytes = (url: string, maxLength: number) => Promise<Uint8Array>;

/** The fetcher tuf-js is given, over a function of ours that keeps limits of size and time. */
export class TufFetcher {
  private failure: RegistryError | null = null;
  private downloads = 0;

  constructor(private readonly get: GetBytes) {}

  async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const bytes = await this.fetch(url, maxLength);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  async downloadFile<T>(url: string, maxLength: number, handler: (file: string) => Promise<T>): Promise<T> {
    this.downloads += 1;
    const path = `download-${this.downloads}`;
    try {
      files.set(path, await this.fetch(url, maxLength));
      return await handler(path);
    } finally {
      files.delete(path);
    }
  }

  /** Why the last fetch failed, once; null where it did not. */
  takeFailure(): RegistryError | null {
    const { failure } = this;
    this.failure = null;
    return failure;
  }

  private async fetch(url: string, maxLength: number): Promise<Uint8Array> {
    this.failure = null;
    try {
      return await this.get(url, maxLength);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      this.failure = error;
      // The 404 that ends the walk along the roots is no failure, and tuf-js knows it by this class only.
      if (error.code === 'status-404') throw new DownloadHTTPError(error.message, 404);
      throw error.code === 'too-long' ? new DownloadLengthMismatchError('Max length reached') : error;
    }
  }
}
