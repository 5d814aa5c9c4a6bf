import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildNameIndex } from '../../../src/core/political/names.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { buildRegistry } from '../../../src/core/registry/registry.ts';
import { readRegistryDir } from '../../../src/publisher/read-registry.ts';
import { builtExtension } from '../built-extension.ts';
import { withExtensionCopy } from '../extension-copy.ts';
import type { ReplayArguments } from './arguments.ts';
import { type ReplayKnowledge, replayLine } from './line.ts';
import { readPages } from './read-pages.ts';

/** Opens each page in turn and hands over one record per post. */
export async function replay(args: ReplayArguments, print: (line: object) => void): Promise<void> {
  const knowledge = readKnowledge(args);
  const { registry, url, wait, now } = args;
  const read = (extension: string) =>
    readPages(filesOf(args), { extension, url, wait, now }, ({ file }, posts) => {
      for (const post of posts) print(replayLine(file, post, knowledge));
    });
  if (registry === null) return read(builtExtension('chrome'));
  return withExtensionCopy((folder) => {
    rmSync(join(folder, 'registry'), { recursive: true });
    cpSync(registry, join(folder, 'registry'), { recursive: true });
    return read(folder);
  });
}

function* filesOf({ files }: ReplayArguments) {
  for (const file of files) yield { file, html: readFileSync(file) };
}

function readKnowledge({ registry, now }: ReplayArguments): ReplayKnowledge {
  const { index, packs } = readRegistryDir(registry ?? join(builtExtension('chrome'), 'registry'));
  return {
    registry: buildRegistry(index, packs),
    names: buildNameIndex(
      packs.flatMap((pack) => pack.contests),
      packs.flatMap((pack) => pack.contestants),
      bundledParties,
    ),
    now: now ?? new Date().toISOString(),
  };
}
