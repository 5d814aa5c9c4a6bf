import { runPublisher } from './run-publisher.ts';

process.exitCode = await runPublisher(process.argv.slice(2), {
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
