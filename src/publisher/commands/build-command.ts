import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildRegistryFiles } from '../build/build-registry.ts';
import { PublisherError } from '../publisher-error.ts';
import type { Command } from './command.ts';
import { onlyPositional, readArguments, readCount, readToday } from './read-arguments.ts';

const options = {
  out: { type: 'string' },
  today: { type: 'string' },
  version: { type: 'string' },
  'expires-days': { type: 'string' },
  rules: { type: 'string' },
} as const;

export const buildCommand: Command = {
  summary: 'Write the registry files of a checked source folder',
  help: `npm run registry -- build DIR --out OUT [--rules RULES] [--today YYYY-MM-DD] [--version N]
                            [--expires-days N]

Writes OUT/index.json and one OUT/packs/<province>.json per province, named by the index with their SHA-256. Nothing
of it is signed yet: that is what "publish" is for.
Refuses a source or rules folder in which "check" finds errors. The same folder and --today give the same bytes.

  --out OUT         the folder to write
  --rules RULES     recipes/SITE.json, political-model.json, affixes.json: all the rules there are to be. A rule that is
                    published and not in RULES is withdrawn; without --rules the published ones stay as they are
  --today DATE      the day of issue (default: today in UTC); also what "+20d" in samples counts from
  --version N       must grow from build to build (default: the digits of today, such as 20261125)
  --expires-days N  days until the list is stale (default: 30); a week later it no longer counts`,
  run(given, { print }) {
    const args = readArguments(given, options);
    const dir = onlyPositional(args, 'source folder');
    const out = args.text('out');
    if (out === null) throw new PublisherError('usage', 'Name the folder to write with --out OUT.');
    const files = buildRegistryFiles(dir, {
      today: readToday(args),
      version: readCount(args, 'version') ?? undefined,
      expiresDays: readCount(args, 'expires-days') ?? undefined,
      rulesDir: args.text('rules') ?? undefined,
    });
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), bytes);
      print(`${String(bytes.length).padStart(10)} bytes  ${join(out, path)}`);
    }
    return 0;
  },
};
