import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ParseError } from '../../../src/core/parse.ts';
import { parseRecipe } from '../../../src/core/parse-recipe.ts';
import type { Recipe } from '../../../src/core/recipe.ts';
import { isPrivate } from '../../../src/platforms/find-posts.ts';
import { readPages } from '../replay/read-pages.ts';
import { ToolError } from '../tool-error.ts';
import { readRecipeFile } from './recipe-file.ts';
import { ruleCounts } from './rule-counts.ts';
import { withTriedRecipe } from './try-extension.ts';
import { type TriedPost, tryReport } from './try-report.ts';

const tryHelp = `Shows what a recipe reads of saved pages, with the built extension in headless Chromium.

  npm run --silent recipe -- try FILE --url URL [--json] [--wait MS] PAGE.html…

  --url URL  address to open each page as, such as https://www.facebook.com/
  --json     one JSON object per post, and at the end one with how often each rule fired
  --wait MS  how much longer to wait at the end of each page, in milliseconds

The recipe takes the place of the bundled one, whatever its revision and expiry. Prints a line per post, then how
often each rule fired and which never did. A rule of a kind that begins with "label-" is not asked once another has
read the label.`;

interface TryArguments {
  recipe: Recipe;
  url: URL;
  wait: number;
  json: boolean;
  pages: string[];
}

/** Reads the pages with the recipe and prints what came of it. */
export async function tryCommand(args: string[], print: (line: string) => void): Promise<void> {
  const given = readArguments(args);
  if (given === 'help') return print(tryHelp);
  const { recipe, url, wait, json, pages } = given;
  const tried: TriedPost[] = [];
  const saved = pages.map((page) => ({ page, html: readFileSync(page) }));
  await withTriedRecipe(recipe, url.hostname, (extension) =>
    readPages(saved, { extension, url, wait, now: null }, ({ page }, posts) => {
      tried.push(...posts.map((post) => ({ page, post })));
    }),
  );
  if (!json) return print(tryReport(recipe, tried));
  for (const { page, post } of tried) print(JSON.stringify(postLine(page, post)));
  print(
    JSON.stringify({
      type: 'rules',
      ...ruleCounts(
        recipe,
        tried.map(({ post }) => post),
      ),
    }),
  );
}

function postLine(page: string, { case: name, rule, sponsorship, sighting }: TriedPost['post']) {
  const { surface, signals, label, advertiser, payer, partnership, ai, text, landing, permalink } = sighting;
  const read = { sponsorship, signals, label, advertiser, payer, partnership, ai, text, landing, permalink };
  return { type: 'post', page, case: name, found: rule, surface, ...read };
}

function readArguments(args: string[]): TryArguments | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      wait: { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...pages] = positionals;
  if (file === undefined) throw new ToolError('No recipe given: name its FILE first (see --help).');
  if (pages.length === 0) throw new ToolError('No page given: name at least one PAGE.html after the recipe.');
  const missing = pages.find((page) => !existsSync(page) || !statSync(page).isFile());
  if (missing !== undefined) throw new ToolError(`${missing} does not exist: name a saved page.`);
  const wait = Number(values.wait);
  if (!Number.isInteger(wait) || wait < 0)
    throw new ToolError(`--wait takes milliseconds, not "${values.wait}".`);
  const recipe = readSoundRecipe(file);
  return { recipe, url: readUrl(values.url, recipe), wait, json: values.json, pages };
}

function readSoundRecipe(file: string): Recipe {
  try {
    return parseRecipe(JSON.parse(new TextDecoder().decode(readRecipeFile(file))), 'recipe');
  } catch (error) {
    if (!(error instanceof ParseError || error instanceof SyntaxError)) throw error;
    throw new ToolError(`${file} is not sound (${error.message}): see npm run recipe -- check ${file}`);
  }
}

function readUrl(given: string | undefined, recipe: Recipe): URL {
  if (given === undefined) throw new ToolError('--url is missing: say which site the page was saved from.');
  const { hosts } = recipe;
  if (!URL.canParse(given))
    throw new ToolError(`--url "${given}" is no address: write it like https://${hosts[0]}/`);
  const url = new URL(given);
  if (url.protocol !== 'https:' || !hosts.includes(url.hostname))
    throw new ToolError(
      `The recipe does not read ${url.hostname}: use https:// with one of ${hosts.join(', ')}.`,
    );
  if (isPrivate(recipe, url.pathname))
    throw new ToolError(`${url.pathname} is private in this recipe: nothing is read there.`);
  if (!recipe.on) throw new ToolError('The recipe switches its site off ("on": false): nothing is read.');
  return url;
}
