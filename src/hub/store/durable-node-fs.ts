import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * The folder of an embedded database, with a working fsync. PGlite's own folder store has none: PostgreSQL's calls end
 * in Emscripten's `fd_sync`, which does nothing where the file system offers no `fsync`. A commit would then survive
 * the death of the process, but not a power cut.
 */
export class DurableNodeFs extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [
          ...(emscriptenOpts.preRun ?? []),
          (engine) => giveFsync(streamOperations(engine.FS.filesystems.NODEFS)),
        ],
      },
    };
  }
}

function giveFsync(operations: object): void {
  Object.assign(operations, {
    fsync(stream: { nfd?: number }): number {
      // Folders have no descriptor here; a new file's own fsync writes its entry on ext4, xfs and btrfs.
      if (stream.nfd !== undefined) fsyncSync(stream.nfd);
      return 0;
    },
  });
}

/** PGlite does not promise its insides: after an update that moves them, the hub must not start. */
function streamOperations(fileSystem: object): object {
  if (
    'stream_ops' in fileSystem &&
    typeof fileSystem.stream_ops === 'object' &&
    fileSystem.stream_ops !== null
  ) {
    return fileSystem.stream_ops;
  }
  throw new Error('this version of PGlite has no NODEFS.stream_ops: the database cannot be made durable');
}
