import { RegistryError } from '../core/registry/registry-error.ts';
import { buildCommand } from './commands/build-command.ts';
import { checkCommand } from './commands/check-command.ts';
import type { Command, Output } from './commands/command.ts';
import { demoCommand } from './commands/demo-command.ts';
import { importCommand } from './commands/import-command.ts';
import { initCommand } from './commands/init-command.ts';
import { publishCommand } from './commands/publish-command.ts';
import { revokeCommand } from './commands/revoke-command.ts';
import { rotateCommand } from './commands/rotate-command.ts';
import { signCommand } from './commands/sign-command.ts';
import { statusCommand } from './commands/status-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { PublisherError } from './publisher-error.ts';

const commands = new Map<string, Command>([
  ['init', initCommand],
  ['import', importCommand],
  ['check', checkCommand],
  ['build', buildCommand],
  ['publish', publishCommand],
  ['sign', signCommand],
  ['verify', verifyCommand],
  ['status', statusCommand],
  ['revoke', revokeCommand],
  ['rotate', rotateCommand],
  ['demo', demoCommand],
]);

/** What a person is asked to mend, as opposed to what could not be done at all. */
const unmet = ['check-failed', 'below-threshold', 'not-verified', 'role-expired'];

/**
 * Runs one command line. Answers the exit code: 0 done, 1 the check found errors or signatures are missing,
 * 2 it could not run.
 */
export async function runPublisher(args: readonly string[], output: Output): Promise<number> {
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
    return await command.run(rest, output);
  } catch (error) {
    if (!(error instanceof PublisherError || error instanceof RegistryError)) throw error;
    if (rest.includes('--json')) output.print(JSON.stringify({ error: error.code, message: error.message }));
    output.printError(error.message);
    return unmet.includes(error.code) ? 1 : 2;
  }
}

function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return `npm run registry -- COMMAND ...

${lines.join('\n')}

Add --help to a command to see how to use it. The whole way from a spreadsheet to a verdict: docs/registry.md.`;
}
