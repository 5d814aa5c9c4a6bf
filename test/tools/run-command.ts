import { spawn } from 'node:child_process';

const limit = 15 * 60 * 1000;

export interface CommandResult {
  /** -1 where the command could not be run, was killed or took more than 15 minutes. */
  code: number;
  /** Both outputs, as they came. */
  output: string;
}

/** Runs a command with its output kept back, and never throws. */
export function runCommand(command: string, variables: Record<string, string>): Promise<CommandResult> {
  return new Promise((resolve) => {
    const [program = '', ...rest] = command.split(' ').filter((part) => part !== '');
    const child = spawn(program, rest, {
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => parts.push(Buffer.from(String(error))));
    child.on('close', (code) => resolve({ code: code ?? -1, output: Buffer.concat(parts).toString() }));
  });
}
