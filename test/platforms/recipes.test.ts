import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fields, list, type Parser, shape, text } from '../../src/core/parse.ts';
import { parseRecipe } from '../../src/core/parse-recipe.ts';
import type { Recipe } from '../../src/core/recipe.ts';
import { siteNames } from '../../src/core/site-names.ts';
import { bundledRecipes, recipeFor } from '../../src/platforms/recipes.ts';
import { replicas } from '../feeds/replicas.ts';
import { bundledSurroundings } from '../tools/recipe/bundled-surroundings.ts';
import { checkRecipeText, findingLine } from '../tools/recipe/check-recipe.ts';

const recipes = bundledRecipes();
const manifest = fields(JSON.parse(readFileSync('manifest.json', 'utf8')), 'manifest');
const patterns = list(text(100), 100);
const hostPermissions = patterns(manifest.host_permissions, 'host_permissions');
const parseScript: Parser<{ matches: string[]; js: string[] }> = shape({ matches: patterns, js: patterns }, [
  'run_at',
]);
const contentScripts = list(parseScript, 100)(manifest.content_scripts, 'content_scripts');

const patternsOf = ({ hosts }: Recipe) => hosts.map((host) => `https://${host}/*`);
const raw = (site: string): unknown => JSON.parse(readFileSync(`src/platforms/${site}/recipe.json`, 'utf8'));

describe.each(recipes.map((recipe) => [recipe.site, recipe] as const))('the site %s', (site, recipe) => {
  it.each([
    [
      `src/platforms/${site}/README.md`,
      'what is known of the site, how old it is, and what nobody has verified',
    ],
    [`src/core/account/${recipe.platform}.ts`, 'which addresses of the platform name an account'],
    [`test/feeds/${site}/README.md`, 'which fact each part of the replica comes from'],
    [`test/feeds/${site}/cases.ts`, 'every disguise as an ad, every trap as an organic post'],
    [`test/feeds/${site}/feed.ts`, 'a page that holds the cases'],
  ])('has %s', (file, says) => {
    expect(existsSync(file), `Write ${file}: ${says}.`).toBe(true);
  });

  it('has tests for the addresses of its accounts', () => {
    const own = `test/core/account/${recipe.platform}.test.ts`;
    const shared = readFileSync('test/core/account/read-account.test.ts', 'utf8');
    const isTested = existsSync(own) || recipe.hosts.some((host) => shared.includes(`https://${host}/`));
    expect(isTested, `Write ${own}: addresses of ${recipe.platform} and the accounts they name.`).toBe(true);
  });

  it('is one in which `npm run recipe -- check` finds nothing', () => {
    const file = `src/platforms/${recipe.site}/recipe.json`;
    // On its own day: a test must not begin to fail because time went by.
    const findings = checkRecipeText(readFileSync(file), bundledSurroundings(file, recipe.date));
    expect(findings.map((finding) => findingLine(file, finding))).toEqual([]);
  });

  it('has a name for people', () => {
    expect(siteNames[site], `Give ${site} its name in src/core/site-names.ts.`).toBeDefined();
  });

  it('is in the manifest, with its own recipe, on each of its hosts', () => {
    for (const pattern of patternsOf(recipe)) {
      expect(hostPermissions, `Add ${pattern} to host_permissions in manifest.json.`).toContain(pattern);
    }
    const file = `platforms/${site}/site.ts`;
    expect(
      existsSync(`src/${file}`),
      `Write src/${file}: it offers recipe and account rules to the page.`,
    ).toBe(true);
    const script = contentScripts.find(({ js }) => js[0] === file);
    expect(script?.js, `Add an entry to content_scripts in manifest.json that begins with ${file}.`).toEqual([
      file,
      'content/main.ts',
    ]);
    expect([...(script?.matches ?? [])].sort(), `Name its hosts in the entry of ${file}.`).toEqual(
      patternsOf(recipe).sort(),
    );
  });

  it('has a replica of its feed that the browser tests read', () => {
    const own = replicas.filter((replica) => replica.site === site);
    expect(
      own.some(({ extent }) => extent === 'feed'),
      `Add a replica of ${site} to test/feeds/replicas.ts.`,
    ).toBe(true);
    for (const { address } of own) expect(recipe.hosts, address).toContain(new URL(address).hostname);
  });

  it('is what a page of its hosts is read with', () => {
    for (const host of recipe.hosts) expect(recipeFor(host)?.site, host).toBe(site);
  });

  it('has rules of some addresses only at the end, where no other rule is measured against them', () => {
    const isLimited = recipe.posts.map(({ paths }) => paths.length > 0);
    expect([...isLimited].sort()).toEqual(isLimited);
  });

  it('asks for two families before it says "sponsored", and lets no single signal prove it', () => {
    expect(recipe.thresholds.sponsored.families).toBeGreaterThanOrEqual(2);
    for (const { id, points } of recipe.signals) {
      expect(points, `${id} alone would be proof`).toBeLessThan(recipe.thresholds.sponsored.points);
    }
  });

  it('is refused with the place of the error where a field is unknown or of the wrong kind', () => {
    const damaged = fields(raw(site), 'recipe');
    expect(() => parseRecipe({ ...damaged, regex: '.*' }, 'recipe')).toThrow(/recipe\.regex/);
    expect(() => parseRecipe({ ...damaged, revision: '1' }, 'recipe')).toThrow(/recipe\.revision/);
    expect(() => parseRecipe({ ...damaged, posts: [{ id: 'x' }] }, 'recipe')).toThrow(/recipe\.posts\[0\]/);
  });
});

describe('the list of recipes', () => {
  it('names every folder of a site', () => {
    const folders = readdirSync('src/platforms', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`src/platforms/${entry.name}/recipe.json`))
      .map(({ name }) => name);
    expect(recipes.map(({ site }) => site).sort()).toEqual(folders.sort());
    expect(Object.keys(siteNames).sort(), 'src/core/site-names.ts names a site that is gone.').toEqual(
      folders,
    );
  });

  it('has a recipe for every pattern and every entry of the manifest', () => {
    for (const pattern of [...hostPermissions, ...contentScripts.flatMap(({ matches }) => matches)]) {
      const host = new URL(pattern.replace('*', '')).hostname;
      expect(recipeFor(host), `No recipe names ${host}: add it to the hosts of one.`).not.toBeNull();
    }
    expect(contentScripts).toHaveLength(recipes.length);
  });

  it('tells every host once', () => {
    const hosts = recipes.flatMap((recipe) => recipe.hosts);
    expect([...new Set(hosts)]).toEqual(hosts);
  });
});
