import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { classifyLine } from './classify-line.ts';
import { linesOf } from './lines-of.ts';
import { readNames } from './read-names.ts';

const help = `Says whether texts are political ads.

  npm run --silent classify < posts.jsonl
  npm run --silent classify -- --registry DIR < posts.jsonl

Reads one JSON object per line from standard input: {"text":"…"}; other fields are ignored.
Writes one per line, in the same order: {"decision":"political|maybe|no","score":0..1,"reasons":[…]}.

  --registry DIR  also look for the contestants of a built registry (DIR/index.json and its packs);
                  without it, parties only
  --help          this text

A line that cannot be read is named on standard error and gives no output; the others are still answered.
Exit code: 0 when every line was read, 2 when one was not or an option is wrong.`;

const unusable = 2;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { registry: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(help);
    return;
  }
  const names = readNames(values.registry);
  process.stdin.setEncoding('utf8');
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    const result = classifyLine(line, names);
    if (result.ok) await write(`${result.output}\n`);
    else {
      console.error(`classify: line ${number}: ${result.problem}`);
      process.exitCode = unusable;
    }
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

// A reader that has seen enough ("| head") closes the pipe: not an error.
process.stdout.on('error', () => process.exit(0));

main().catch((error: unknown) => {
  const problem = error instanceof Error ? error.message : String(error);
  console.error(`classify: ${problem}\nRun with --help to see how to use it.`);
  process.exitCode = unusable;
});
