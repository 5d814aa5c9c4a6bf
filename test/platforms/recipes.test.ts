import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fields, list, text } from '../../src/core/parse.ts';
import { parseRecipe } from '../../src/core/parse-recipe.ts';
import { siteNames } from '../../src/core/site-names.ts';
import { bundledRecipes, recipeFor } from '../../src/platforms/recipes.ts';
import { bundledSurroundings } from '../tools/recipe/bundled-surroundings.ts';
import { checkRecipeText, findingLine } from '../tools/recipe/check-recipe.ts';

const recipes = bundledRecipes();
const manifest = fields(JSON.parse(readFileSync('manifest.json', 'utf8')), 'manifest');
const hostPermissions = list(text(100), 100)(manifest.host_permissions, 'host_permissions');
const raw = (platform: string): unknown =>
  JSON.parse(readFileSync(`src/platforms/${platform}/recipe.json`, 'utf8'));

describe.each(recipes.map((recipe) => [recipe.platform, recipe] as const))(
  'the recipe for %s',
  (platform, recipe) => {
    it('has everything that belongs to a site', () => {
      for (const file of [
        `src/platforms/${platform}/README.md`,
        `src/core/account/${platform}.ts`,
        `test/feeds/${platform}/feed.ts`,
        `test/feeds/${platform}/cases.ts`,
        `test/feeds/${platform}/README.md`,
      ]) {
        expect(existsSync(file), `Write ${file}: every site needs one.`).toBe(true);
      }
      for (const host of recipe.hosts) {
        const pattern = `https://${host}/*`;
        expect(
          hostPermissions,
          `Add ${pattern} to host_permissions and content_scripts in manifest.json.`,
        ).toContain(pattern);
        expect(recipeFor(host)?.platform).toBe(platform);
      }
    });

    it('is one in which `npm run recipe -- check` finds nothing', () => {
      const file = `src/platforms/${recipe.site}/recipe.json`;
      // On its own day: a test must not begin to fail because time went by.
      const findings = checkRecipeText(readFileSync(file), bundledSurroundings(file, recipe.date));
      expect(findings.map((finding) => findingLine(file, finding))).toEqual([]);
    });

    it('is refused with the place of the error where a field is unknown or of the wrong kind', () => {
      const damaged = fields(raw(platform), 'recipe');
      expect(() => parseRecipe({ ...damaged, regex: '.*' }, 'recipe')).toThrow(/recipe\.regex/);
      expect(() => parseRecipe({ ...damaged, revision: '1' }, 'recipe')).toThrow(/recipe\.revision/);
      expect(() => parseRecipe({ ...damaged, posts: [{ id: 'x' }] }, 'recipe')).toThrow(/recipe\.posts\[0\]/);
    });
  },
);

describe('the list of recipes', () => {
  it('names every folder of a site, and every pattern of the manifest has its recipe', () => {
    const folders = readdirSync('src/platforms', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`src/platforms/${entry.name}/recipe.json`))
      .map(({ name }) => name);
    expect(recipes.map(({ platform }) => platform).sort()).toEqual(folders.sort());
    expect(Object.keys(siteNames).sort(), 'Give the site its name in src/core/site-names.ts.').toEqual(
      folders,
    );
    for (const pattern of hostPermissions) {
      const host = new URL(pattern.replace('*', '')).hostname;
      expect(recipeFor(host), `No recipe names ${host}: add it to the hosts of one.`).not.toBeNull();
    }
  });
});
