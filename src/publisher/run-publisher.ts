import { RegistryError } from '../core/registry/registry-error.ts';
import { buildCommand } from './commands/build-command.ts';
import { checkCommand } from './commands/check-command.ts';
import type { Command } from './commands/command.ts';
import { importCommand } from './commands/import-command.ts';
import { PublisherError } from './publisher-error.ts';

const commands = new Map<string, Command>([
  ['import', importCommand],
  ['check', checkCommand],
  ['build', buildCommand],
]);

export interface Output {
  print(line: string): void;
  printError(line: string): void;
}

/** Runs one command line. Answers the exit code: 0 done, 1 the check found errors, 2 it could not run. */
export function runPublisher(args: readonly string[], output: Output): number {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    output.print(overview());
    return 0;
  }
  const command = commands.get(name);
  if (command === undefined) {
    output.printError(`Unknown command "${name}". Use one of: ${[...commands.keys()].join(', ')}.`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.print(command.help);
    return 0;
  }
  try {
    return command.run(rest, output.print);
  } catch (error) {
    if (!(error instanceof PublisherError || error instanceof RegistryError)) throw error;
    output.printError(error.message);
    return error.code === 'check-failed' ? 1 : 2;
  }
}

function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return `npm run registry -- COMMAND ...

${lines.join('\n')}

Add --help to a command to see how to use it.`;
}
