import { runPublisher } from '../../src/publisher/run-publisher.ts';

/** Runs a command line as main.ts does, and keeps what it says. */
export async function run(...args: string[]): Promise<{ code: number; printed: string; errors: string[] }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runPublisher(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed: printed.join('\n'), errors };
}
