import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleClient } from '../../tools/tuf/bundle-client.ts';
import type { RegistryError, update } from '../../tools/tuf/update-in-memory.ts';

interface Client {
  update: typeof update;
  RegistryError: typeof RegistryError;
}

let loading: Promise<Client> | null = null;

/** The worker's client with the worker's stand-ins, bundled for Node once per test file. */
export function loadClient(): Promise<Client> {
  loading ??= bundleClient(
    'test/tools/tuf/update-in-memory.ts',
    join(mkdtempSync(join(tmpdir(), 'saksi-client-')), 'client.mjs'),
  ).then((path) => import(path));
  return loading;
}
