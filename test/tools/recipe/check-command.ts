import { parseArgs } from 'node:util';
import { ToolError } from '../tool-error.ts';
import { bundledSurroundings } from './bundled-surroundings.ts';
import { checkRecipeText, findingLine } from './check-recipe.ts';
import { readRecipeFile } from './recipe-file.ts';

const checkHelp = `Says everything that is wrong with a recipe, with its place and what to do.

  npm run --silent recipe -- check [--json] [--today YYYY-MM-DD] FILE…

  --json   one JSON object per finding: file, place, line, column, wrong, todo
  --today  the day to check for (default: today in UTC)

Prints one line per finding: FILE:place: what is wrong; what to do. The place is a field, such as
signals[3].points, or line:column where the file is no JSON.
Exit code: 0 nothing found, 1 something found, 2 could not run.`;

/** Checks each file and answers the exit code. */
export function checkCommand(args: string[], print: (line: string) => void): number {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(checkHelp);
    return 0;
  }
  if (files.length === 0) throw new ToolError('No recipe given: name at least one FILE (see --help).');
  const today = readToday(values.today);
  let found = 0;
  for (const file of files) {
    const findings = checkRecipeText(readRecipeFile(file), bundledSurroundings(file, today));
    found += findings.length;
    for (const finding of findings)
      print(values.json ? JSON.stringify({ file, ...finding }) : findingLine(file, finding));
    if (!values.json && findings.length === 0) print(`${file}: nothing wrong`);
  }
  return found === 0 ? 0 : 1;
}

function readToday(given: string | undefined): string {
  const today = given ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new ToolError(`--today "${today}" is no day: write it like 2026-11-25.`);
  return today;
}
