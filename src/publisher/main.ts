import { runPublisher } from './run-publisher.ts';

process.exitCode = runPublisher(process.argv.slice(2), {
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
