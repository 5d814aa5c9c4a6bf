import { createPublicKey, verify } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { httpGet } from '../../../src/background/registry/http-get.ts';
import { otherKeys } from '../../../src/background/registry/stand-ins/crypto.ts';
import { TufFetcher } from '../../../src/background/registry/tuf-fetcher.ts';
import { TufSession } from '../../../src/background/registry/tuf-session.ts';

/**
 * The worker's TUF client behind the command line of the public theupdateframework/tuf-conformance suite
 * (its CLIENT-CLI.md). Only the files around it are this tool's: metadata and targets lie in folders.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'metadata-dir': { type: 'string' },
    'metadata-url': { type: 'string' },
    'target-name': { type: 'string', multiple: true },
    'target-dir': { type: 'string' },
    'target-base-url': { type: 'string' },
  },
});

// The suite also has RSA keys, which the extension refuses: Node's own cryptography answers for them here.
otherKeys.verify = (data, { bytes }, padding, signature) => {
  const key = createPublicKey({ key: Buffer.from(bytes), format: 'der', type: 'spki' });
  return verify('sha256', data, padding === undefined ? key : { key, padding }, signature);
};

const metadataDir = required('metadata-dir');
const [command, root] = positionals;

try {
  if (command === 'init' && root !== undefined) copyFileSync(root, join(metadataDir, 'root.json'));
  else if (command === 'refresh') await withSession((session) => session.refresh());
  else if (command === 'download') await withSession(download);
  else throw new Error('Use init ROOT, refresh or download.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Whatever was verified before a failure stays: the suite looks at the folder then too. */
async function withSession(work: (session: TufSession) => Promise<void>): Promise<void> {
  const names = readdirSync(metadataDir).filter((name) => name.endsWith('.json'));
  const session = new TufSession({
    trusted: new Map(names.map((name) => [name.slice(0, -5), readFileSync(join(metadataDir, name))])),
    fetcher: new TufFetcher(async (url, maxLength) => (await httpGet(url, { maxLength })).bytes),
    metadataUrl: required('metadata-url'),
    targetUrl: values['target-base-url'] ?? 'http://target.invalid',
    now: new Date(),
  });
  try {
    await work(session);
  } finally {
    for (const [name, bytes] of session.trusted()) writeFileSync(join(metadataDir, `${name}.json`), bytes);
  }
}

async function download(session: TufSession): Promise<void> {
  await session.refresh();
  for (const name of values['target-name'] ?? []) {
    const file = join(required('target-dir'), encodeURIComponent(name));
    const bytes = await session.download(name, existsSync(file) ? readFileSync(file) : null);
    if (bytes === null) throw new Error(`${name}: no role names it`);
    writeFileSync(file, bytes);
  }
}

function required(name: 'metadata-dir' | 'metadata-url' | 'target-dir'): string {
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
}
