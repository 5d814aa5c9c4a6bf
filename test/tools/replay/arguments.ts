import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledRecipes } from '../../../src/platforms/recipes.ts';
import { ToolError } from '../tool-error.ts';

export interface ReplayArguments {
  url: URL;
  registry: string | null;
  now: string | null;
  wait: number;
  files: string[];
}

export const replayHelp = `Reads saved pages with the built extension in headless Chromium.

  npm run --silent replay -- --url URL [--registry DIR] [--now ISO] [--wait MS] FILE.html…

  --url URL       address to open each page as, such as https://www.facebook.com/
  --registry DIR  a folder that "npm run registry -- build" or "publish" wrote; without it the sample in the
                  package. The extension verifies its signatures; a mere build is signed with throw-away keys first
  --now ISO       the instant to judge at, such as 2026-11-25T08:00:00Z; without it now
  --wait MS       how much longer to wait at the end of each page, in milliseconds

Prints one JSON line per post, organic ones too; where nothing is said about a post, verdict.kind is "none".`;

export function readReplayArguments(args: string[]): ReplayArguments | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      registry: { type: 'string' },
      now: { type: 'string' },
      wait: { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (positionals.length === 0)
    throw new ToolError('No page given: name at least one FILE.html (see --help).');
  for (const file of positionals) {
    if (!existsSync(file) || !statSync(file).isFile())
      throw new ToolError(`${file} does not exist: name a saved page.`);
  }
  const wait = Number(values.wait);
  if (!Number.isInteger(wait) || wait < 0)
    throw new ToolError(`--wait takes milliseconds, not "${values.wait}".`);
  return {
    url: readUrl(values.url),
    registry: values.registry ?? null,
    now: readNow(values.now),
    wait,
    files: positionals,
  };
}

function readUrl(given: string | undefined): URL {
  if (given === undefined) throw new ToolError('--url is missing: say which site the page was saved from.');
  const hosts = bundledRecipes().flatMap((recipe) => recipe.hosts);
  if (!URL.canParse(given))
    throw new ToolError(`--url "${given}" is no address: write it like https://${hosts[0]}/`);
  const url = new URL(given);
  if (url.protocol !== 'https:' || !hosts.includes(url.hostname)) {
    throw new ToolError(`No recipe reads ${url.hostname}: use https:// with one of ${hosts.join(', ')}.`);
  }
  return url;
}

function readNow(given: string | undefined): string | null {
  if (given === undefined) return null;
  const time = Date.parse(given);
  if (Number.isNaN(time))
    throw new ToolError(`--now "${given}" is no instant: write it like 2026-11-25T08:00:00Z.`);
  return new Date(time).toISOString();
}
