import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ToolError } from './tool-error.ts';

const project = resolve(import.meta.dirname, '../..');
const sources = 'src public data manifest.json vite.config.ts vite package.json test/tools/recipe'.split(' ');

/** Every build there is; those with pictures can read the text in them. */
export type BuildTarget = 'chrome' | 'firefox' | 'chrome-pictures' | 'firefox-pictures';

/** The folder of the built extension; builds it where it is missing or older than its sources. */
export function builtExtension(target: BuildTarget): string {
  const folder = join(project, 'dist', target);
  const manifest = join(folder, 'manifest.json');
  if (
    existsSync(manifest) &&
    newest(sources.map((name) => join(project, name))) < statSync(manifest).mtimeMs
  ) {
    return folder;
  }
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--mode', target, '--logLevel', 'warn'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new ToolError(`The build failed; run "npm run build". ${run.stderr}`);
  return folder;
}

function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const facts = statSync(path);
      if (!facts.isDirectory()) return facts.mtimeMs;
      return newest(readdirSync(path).map((name) => join(path, name)));
    }),
    0,
  );
}
