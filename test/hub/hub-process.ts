import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface HubProcess {
  child: ChildProcess;
  address: string;
  /** All that came to standard output so far. */
  output: string[];
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** What `npm run hub` runs, as one process, so that a SIGKILL hits the hub itself and not a parent of it. */
export function spawnHub(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/hub/main.ts', ...args], {
    env: { ...process.env, HUB_REPORTS_PER_MINUTE: '1000000', HUB_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts the hub and waits for its ready line. Port 0: any that is free. */
export async function startHub(dataDir: string, env: NodeJS.ProcessEnv = {}, port = 0): Promise<HubProcess> {
  const child = spawnHub(['--port', String(port), '--data', dataDir], env);
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const output: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output.push(line);
      resolve(line.replace('Hub siap / ready: ', ''));
    });
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${errors.join('')}`)));
  });
  return {
    child,
    address,
    output,
    async kill(signal) {
      const gone = once(child, 'exit');
      child.kill(signal);
      const [code] = await gone;
      return typeof code === 'number' ? code : null;
    },
  };
}

/** Runs a hub that is expected not to start. */
export async function runHub(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawnHub(args, env);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}
