import { captureHelp, readCaptureArguments } from './capture/arguments.ts';
import { capture } from './capture/run.ts';
import { runTool } from './tool-error.ts';

await runTool(async () => {
  const args = readCaptureArguments(process.argv.slice(2));
  if (args === 'help') console.log(captureHelp);
  else process.exitCode = await capture(args, console.log);
});
