import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { StartError, systemCode } from './start-error.ts';

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Keeps a second hub out of the folder: two database engines on one folder destroy it. The lock is a listening local
 * socket and not a file with a process number, since the system frees it on any death and a number may be reused
 * (after a reboot, or in a container). Throws StartError.
 */
export async function lockFolder(socketPath: string): Promise<FolderLock> {
  // sun_path of unix(7); a longer path would be cut by the system.
  if (Buffer.byteLength(socketPath) > 103) {
    throw new StartError(
      'folder-unusable',
      `Nama folder terlalu panjang: ${socketPath}. / The folder's path is too long: choose a shorter one with --data.`,
    );
  }
  const server = (await listen(socketPath)) ?? (await takeOver(socketPath));
  return {
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Null where the name is taken. */
function listen(socketPath: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => {
      if (systemCode(error) === 'EADDRINUSE') resolve(null);
      else reject(unusable(socketPath, error));
    });
    server.listen(socketPath, () => resolve(server.unref()));
  });
}

/** A socket that nobody answers is left from a hub that was killed. */
async function takeOver(socketPath: string): Promise<Server> {
  if (!(await isAnswered(socketPath))) {
    await rm(socketPath, { force: true });
    const server = await listen(socketPath);
    if (server !== null) return server;
  }
  throw new StartError(
    'folder-in-use',
    `Hub lain sedang memakai folder ini (${socketPath}); hentikan dulu, atau pilih folder lain dengan --data. / ` +
      'Another hub already uses this folder; stop it first, or choose another with --data.',
  );
}

function isAnswered(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    // Only a refusal proves that the other hub is dead.
    socket.once('error', (error) => resolve(!['ECONNREFUSED', 'ENOENT'].includes(systemCode(error))));
  });
}

function unusable(socketPath: string, cause: Error): StartError {
  return new StartError(
    'folder-unusable',
    `Folder data tidak dapat dikunci (${systemCode(cause)}: ${socketPath}); pilih folder di disk lokal dengan --data. / ` +
      'The data folder cannot be locked; choose one on a local disk with --data.',
    { cause },
  );
}
