import { readReplayArguments, replayHelp } from './replay/arguments.ts';
import { replay } from './replay/run.ts';
import { runTool } from './tool-error.ts';

await runTool(async () => {
  const args = readReplayArguments(process.argv.slice(2));
  if (args === 'help') console.log(replayHelp);
  else await replay(args, (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
});
