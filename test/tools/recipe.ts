import { checkCommand } from './recipe/check-command.ts';
import { tryCommand } from './recipe/try-command.ts';
import { runTool, ToolError } from './tool-error.ts';

const overview = `npm run --silent recipe -- COMMAND …

  check  say everything that is wrong with a recipe
  try    show what a recipe reads of saved pages

Add --help to a command to see how to use it. Guide: docs/recipes.md`;

await runTool(async () => {
  const [command = '--help', ...args] = process.argv.slice(2);
  switch (command) {
    case 'check':
      process.exitCode = checkCommand(args, console.log);
      break;
    case 'try':
      await tryCommand(args, console.log);
      break;
    case '--help':
    case '-h':
    case 'help':
      console.log(overview);
      break;
    default:
      throw new ToolError(`Unknown command "${command}": use check or try (see --help).`);
  }
});
