import { runPublisher } from '../../src/publisher/run-publisher.ts';

/** Runs a command line as main.ts does, and keeps what it says. */
export function run(...args: string[]): { code: number; printed: string; errors: string[] } {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = runPublisher(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed: printed.join('\n'), errors };
}
