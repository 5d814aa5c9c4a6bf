import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ToolError } from '../tool-error.ts';

export interface CaptureArguments {
  page: string;
  out: string;
  select: string | null;
  url: string | undefined;
}

export const captureHelp = `Turns a saved page, or a part of it, into a fixture without anything of real people.

  npm run --silent capture -- PAGE.html --out DIR [--select CSS] [--url URL]

  --out DIR     folder for page.html and reading.json; neither may be there yet
  --select CSS  only what this selector names, with what it refers to and the elements around it
  --url URL     address the page was saved from; without it the page itself must tell

Names, handles, ids, tokens and texts become invented ones of the same form and length, the same everywhere; pictures
become one point; code goes. What the reader needs stays: elements, classes, roles, label words, disclaimers, times,
the shapes of addresses and data. Nothing is written if anything of the source is still found in the result, or if
the extension reads it otherwise than the source (it is read in headless Chromium).
Exit code: 0 written, 1 not written because of what was found, 2 could not run.`;

/** Most bytes of a page: more would be many minutes' work, and is not one page. */
const largest = 40_000_000;

export function readCaptureArguments(args: string[]): CaptureArguments | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      select: { type: 'string' },
      url: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [page, ...more] = positionals;
  if (page === undefined) throw new ToolError('No page given: name one PAGE.html (see --help).');
  if (more.length > 0) throw new ToolError('More than one page given: each becomes a fixture of its own.');
  if (!existsSync(page) || !statSync(page).isFile())
    throw new ToolError(`${page} does not exist: name a saved page.`);
  if (statSync(page).size > largest)
    throw new ToolError(`${page} is larger than ${largest / 1e6} MB: save a shorter page.`);
  if (values.out === undefined) throw new ToolError('--out is missing: name the folder for the fixture.');
  for (const file of ['page.html', 'reading.json']) {
    const there = join(values.out, file);
    if (existsSync(there))
      throw new ToolError(`${there} is there already: name another folder, or remove it.`);
  }
  return { page, out: values.out, select: values.select ?? null, url: values.url };
}
