import { openHub } from './open-hub.ts';
import { helpText, parseCommand } from './settings.ts';
import { StartError } from './start-error.ts';

/** Milliseconds after which a stop no longer waits for requests. Whatever was acknowledged is on the disk anyway. */
const stopPatience = 35_000;

async function run(): Promise<void> {
  const command = parseCommand(process.argv.slice(2), process.env);
  if (command === 'help') {
    console.log(helpText);
    return;
  }
  const hub = await openHub(command);
  const stop = async () => {
    setTimeout(() => process.exit(1), stopPatience).unref();
    await hub.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  console.log(`Hub siap / ready: ${hub.address}`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(2);
}
