import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export interface HubSettings {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  dataDir: string;
  /** How the hub names itself at `GET /v1/hub`. */
  name: string;
  /** Requests a minute from one address, counted for each route by itself. */
  requestsPerMinute: number;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed; null where there is none. */
  trustedProxy: string | null;
  logLevel: (typeof logLevels)[number];
}

/** No `trace`: there the libraries write whole requests. */
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export const helpText = `Usage: npm run hub -- [--port N] [--data DIR] [--host ADDRESS]

  --port N         port to listen on (default 8787; 0 = any free port)
  --data DIR       folder for the database, the evidence and the signing key (default ./hub-data)
  --host ADDRESS   address to listen on (default 127.0.0.1: this machine only)
  --help           this text

Environment: HUB_NAME, HUB_REPORTS_PER_MINUTE (default 120), HUB_TRUSTED_PROXY, HUB_LOG_LEVEL
(${logLevels.join(', ')}). See docs/hub.md.`;

/** What the command line asks for. Throws StartError. */
export function parseCommand(args: string[], env: NodeJS.ProcessEnv): HubSettings | 'help' {
  const given = readArguments(args);
  if (given.help) return 'help';
  return {
    host: given.host ?? '127.0.0.1',
    port: wholeNumber('--port', given.port ?? '8787', 0, 65535),
    dataDir: resolve(given.data ?? 'hub-data'),
    name: hubName(env.HUB_NAME ?? 'Saksi Iklan hub'),
    requestsPerMinute: wholeNumber('HUB_REPORTS_PER_MINUTE', env.HUB_REPORTS_PER_MINUTE ?? '120', 1, 1e9),
    trustedProxy: env.HUB_TRUSTED_PROXY ? proxyAddresses(env.HUB_TRUSTED_PROXY) : null,
    logLevel: logLevel(env.HUB_LOG_LEVEL ?? 'info'),
  };
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : 'arguments not understood';
    throw new StartError('argument', `${reason}; see --help`, { cause });
  }
}

function wholeNumber(name: string, given: string, min: number, max: number): number {
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new StartError('setting', `${name}: give a whole number from ${min} to ${max}`);
}

function hubName(given: string): string {
  if (given.trim() !== '' && given.length <= 200) return given.trim();
  throw new StartError('setting', 'HUB_NAME: give a name of 1 to 200 characters');
}

/** The names are those of Fastify's `trustProxy`. */
function proxyAddresses(given: string): string {
  const names = ['loopback', 'linklocal', 'uniquelocal'];
  const known = (part: string) => names.includes(part) || isIP(part.replace(/\/\d{1,3}$/, '')) !== 0;
  if (given.split(',').every((part) => known(part.trim()))) return given;
  throw new StartError(
    'setting',
    `HUB_TRUSTED_PROXY: give addresses, or ${names.join(', ')}, with commas between`,
  );
}

function logLevel(given: string): HubSettings['logLevel'] {
  const found = logLevels.find((level) => level === given);
  if (found !== undefined) return found;
  throw new StartError('setting', `HUB_LOG_LEVEL: give one of ${logLevels.join(', ')}`);
}
