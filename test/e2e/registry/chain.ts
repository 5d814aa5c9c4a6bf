import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runPublisher } from '../../../src/publisher/run-publisher.ts';
import { signAndPublish } from '../../../src/publisher/tuf/demo-repository.ts';

const sample = resolve('data/sample');
/** What goes wrong is seen; progress is not. */
const quiet = { print: () => {}, printError: () => {} };
const said = { print: () => {}, printError: (line: string) => console.error(line) };

/** A registry that was published again and again, one account renamed each time. */
export interface Chain {
  dir: string;
  /** Which handle the renamed account has at a version. */
  handle(version: number): string;
  /** A file as served when this version was the newest. */
  file(version: number, path: string): Buffer | null;
  /** Publishes one version more, with the rules of a folder where one is named. */
  next(rulesDir?: string): Promise<number>;
}

const first = 'rakasinta_01';

export async function publishChain(mirrors: readonly string[]): Promise<Chain> {
  const dir = join(mkdtempSync(join(tmpdir(), 'saksi-chain-')), 'registry');
  const now = new Date();
  const code = await runPublisher(
    ['demo', '--out', dir, ...mirrors.flatMap((one) => ['--mirror', one])],
    quiet,
  );
  if (code !== 0) throw new Error('The demo registry could not be made.');
  const timestamps = [readFileSync(join(dir, 'public/metadata/timestamp.json'))];
  const handle = (version: number) => (version === 1 ? first : `rakasinta_v${version}`);
  return {
    dir,
    handle,
    file: (version, path) => {
      if (path === 'metadata/timestamp.json') return timestamps[version - 1] ?? null;
      try {
        return readFileSync(join(dir, 'public', path));
      } catch {
        return null; // Not published: the mirror answers 404.
      }
    },
    async next(rulesDir) {
      const version = timestamps.length + 1;
      const source = mkdtempSync(join(tmpdir(), 'saksi-source-'));
      cpSync(sample, source, { recursive: true });
      const accounts = join(source, 'accounts.csv');
      writeFileSync(accounts, readFileSync(accounts, 'utf8').replace('@RakaSinta_01', `@${handle(version)}`));
      const rules = rulesDir === undefined ? [] : ['--rules', rulesDir];
      const built = await runPublisher(['build', source, '--out', join(dir, 'build'), ...rules], said);
      if (built !== 0) throw new Error('The changed sample could not be built.');
      await signAndPublish(dir, now, quiet, ['--build', join(dir, 'build')]);
      timestamps.push(readFileSync(join(dir, 'public/metadata/timestamp.json')));
      return version;
    },
  };
}
