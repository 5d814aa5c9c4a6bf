/** One command of the publisher: its help, and what it does with its arguments. Answers the exit code. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  help: string;
  run(args: string[], output: Output): Promise<number> | number;
}

export interface Output {
  /** Results: what another program may read. */
  print(line: string): void;
  /** Progress and troubles: what only a person reads. */
  printError(line: string): void;
}
