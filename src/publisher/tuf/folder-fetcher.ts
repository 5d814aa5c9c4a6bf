import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseFetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';

/** Lets tuf-js read a folder as if it were served. */
export class FolderFetcher extends BaseFetcher {
  constructor(
    private readonly folder: string,
    private readonly base: string,
  ) {
    super();
  }

  async fetch(url: string): Promise<NodeJS.ReadableStream> {
    // Percent signs stand in names of files that nobody here writes; dots that lead out are gone from a URL.
    const path = join(this.folder, new URL(url).pathname.slice(new URL(this.base).pathname.length));
    if (!existsSync(path)) throw new DownloadHTTPError('Failed to download', 404);
    return createReadStream(path);
  }
}
