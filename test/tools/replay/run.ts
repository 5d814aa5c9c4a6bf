import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildNameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { readRegistryDir } from '../../../src/publisher/read-registry.ts';
import { seedOfFolder } from '../../../src/publisher/tuf/seed-of-folder.ts';
import { builtExtension } from '../built-extension.ts';
import { withExtensionCopy } from '../extension-copy.ts';
import type { ReplayArguments } from './arguments.ts';
import { type ReplayKnowledge, type ReplayLine, replayLine } from './line.ts';
import { readPages } from './read-pages.ts';

/** Opens each page in turn and hands over one record per post. */
export async function replay(args: ReplayArguments, print: (line: ReplayLine) => void): Promise<void> {
  const knowledge = readKnowledge(args);
  const { registry, url, wait, now } = args;
  const read = (extension: string) =>
    readPages(filesOf(args), { extension, url, wait, now }, async ({ file }, posts) => {
      for (const post of posts) print(await replayLine(file, post, knowledge));
    });
  if (registry === null) return read(builtExtension('chrome'));
  return withExtensionCopy((folder) => {
    rmSync(join(folder, 'registry'), { recursive: true });
    for (const [path, bytes] of seedOfFolder(registry)) {
      mkdirSync(dirname(join(folder, 'registry', path)), { recursive: true });
      writeFileSync(join(folder, 'registry', path), bytes);
    }
    return read(folder);
  });
}

function* filesOf({ files }: ReplayArguments) {
  for (const file of files) yield { file, html: readFileSync(file) };
}

function readKnowledge({ registry, now }: ReplayArguments): ReplayKnowledge {
  const { packs } = readRegistryDir(registry ?? join(builtExtension('chrome'), 'registry'));
  return {
    // Organic posts get no verdict, so that their registry is not asked for.
    registry: null,
    names: buildNameIndex(
      packs.flatMap((pack) => pack.contests),
      packs.flatMap((pack) => pack.contestants),
      bundledParties,
    ),
    now: now ?? new Date().toISOString(),
  };
}
