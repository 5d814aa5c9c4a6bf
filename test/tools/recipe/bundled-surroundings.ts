import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { numberAt, textsAt, valueAt } from './recipe-parts.ts';
import type { Surroundings } from './use-findings.ts';

const project = resolve(import.meta.dirname, '../../..');
const sites = join(project, 'src/platforms');

/** What the package holds beside a recipe's file. `today` as in Surroundings. */
export function bundledSurroundings(file: string, today: string | null): Surroundings {
  return {
    today,
    hosts: manifestHosts(),
    bundledRevision(site) {
      // A name from an unchecked file: only a folder's own name may become part of a path.
      if (!readdirSync(sites).includes(site)) return undefined;
      const bundled = join(sites, site, 'recipe.json');
      if (!existsSync(bundled)) return undefined;
      if (realpathSync(bundled) === realpathSync(file)) return null;
      return numberAt(JSON.parse(readFileSync(bundled, 'utf8')), 'revision') ?? undefined;
    },
  };
}

function manifestHosts(): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(project, 'manifest.json'), 'utf8'));
  const scripts = valueAt(manifest, 'content_scripts');
  if (!Array.isArray(scripts)) return [];
  return scripts.flatMap((script) =>
    textsAt(script, 'matches').map(({ text }) => new URL(text.replace('*', '')).hostname),
  );
}
