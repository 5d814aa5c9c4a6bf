import { runPublisher } from './run-publisher.ts';

// A reader that has seen enough ("| head") closes the pipe: not an error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runPublisher(process.argv.slice(2), {
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
