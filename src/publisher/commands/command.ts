/** One command of the publisher: its help, and what it does with its arguments. Answers the exit code. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  help: string;
  run(args: string[], print: (line: string) => void): number;
}
