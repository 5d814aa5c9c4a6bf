import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ParseError } from '../../src/core/parse.ts';
import { engineVersion } from '../../src/core/recipe.ts';
import { fakeBrowser } from './fake-browser.ts';

const packaged = { site: 'facebook', platform: 'facebook', revision: 3, date: '2026-11-24' };
const { stored } = fakeBrowser({ 'recipes.json': [packaged] });
vi.mock('../../src/background/clock.ts', () => ({ now: () => '2026-11-25T08:00:00.000Z' }));
const { dropRecipe, offerRecipe, recipeStates, resetRecipe } = await import(
  '../../src/background/recipe-store.ts'
);

const bundled = JSON.parse(readFileSync('src/platforms/facebook/recipe.json', 'utf8'));
const recipe = (revision: number, changes: object = {}): unknown => ({ ...bundled, revision, ...changes });
const failed = (revision: number) => ({ site: 'facebook', revision, why: 'no-posts' as const });

/** The revision that pages read with; null where it is the bundled one. */
async function revisionInUse(): Promise<number | null> {
  return (await recipeStates())[0]?.newer?.revision ?? null;
}

beforeEach(() => stored.clear());

describe('an offered recipe', () => {
  it('is taken where it is newer than the one in the package, and than the one taken before', async () => {
    expect(await offerRecipe(recipe(4))).toBe('taken');
    expect(await revisionInUse()).toBe(4);
    expect(await offerRecipe(recipe(6))).toBe('taken');
    expect(await revisionInUse()).toBe(6);
  });

  it('is stored as the engine reads it, without what is for people', async () => {
    await offerRecipe(recipe(4, { $schema: '../../core/recipe.schema.json' }));
    expect(stored.get('recipe:facebook')).toMatchObject({ engine: engineVersion, recipe: { revision: 4 } });
    expect(JSON.stringify(stored.get('recipe:facebook'))).not.toMatch(/"(source|seen|\$schema)"/);
  });

  it.each([
    ['the same', 3],
    ['an older one', 2],
  ])('is not newer: %s as in the package', async (_what, revision) => {
    expect(await offerRecipe(recipe(revision))).toBe('not-newer');
    expect(await revisionInUse()).toBeNull();
  });

  it.each([4, 5])('is not newer: revision %i while 5 is in use', async (revision) => {
    await offerRecipe(recipe(5));
    expect(await offerRecipe(recipe(revision))).toBe('not-newer');
    expect(await revisionInUse()).toBe(5);
  });

  it('waits for an engine that understands it', async () => {
    expect(await offerRecipe(recipe(4, { engine: engineVersion + 1 }))).toBe('needs-newer-engine');
    expect(await revisionInUse()).toBeNull();
  });

  it('is refused from the day after its last', async () => {
    expect(await offerRecipe(recipe(4, { expires: '2026-11-24' }))).toBe('expired');
    expect(await offerRecipe(recipe(4, { expires: '2026-11-25' }))).toBe('taken');
  });

  it('is refused where no page would load it', async () => {
    expect(await offerRecipe(recipe(4, { site: 'facebook-mobile' }))).toBe('unknown-site');
    expect(stored.size).toBe(0);
  });

  it.each([
    ['a field is wrong', recipe(4, { on: 'yes' }), 'recipe.on'],
    [
      'a rule is wrong',
      recipe(4, { posts: [{ ...bundled.posts[0], selector: '' }] }),
      'recipe.posts[0].selector',
    ],
    ['a field is unknown', recipe(4, { script: 'alert(1)' }), 'recipe.script'],
    ['it is for accounts of another platform', recipe(4, { platform: 'x' }), 'recipe.platform'],
    ['it is too large', recipe(4, { $schema: 'x'.repeat(64_000) }), 'recipe'],
    ['it is no recipe', 'facebook', 'recipe'],
    ['it is nothing', null, 'recipe'],
  ])('is refused with the place where %s, and changes nothing', async (_what, raw, place) => {
    await offerRecipe(recipe(4));
    const before = new Map(stored);
    const error = await offerRecipe(raw).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ code: 'parse-failed', path: place });
    expect(stored).toEqual(before);
  });
});

describe('a recipe that cannot read its site', () => {
  it('gives way to the one before, and that one to the bundled one', async () => {
    await offerRecipe(recipe(4));
    await offerRecipe(recipe(5));
    await dropRecipe(failed(5));
    expect(await revisionInUse()).toBe(4);
    await dropRecipe(failed(4));
    expect(await revisionInUse()).toBeNull();
  });

  it('is not taken again, but a newer one is', async () => {
    await offerRecipe(recipe(4));
    await dropRecipe(failed(4));
    expect(await offerRecipe(recipe(4))).toBe('failed-before');
    expect(await revisionInUse()).toBeNull();
    expect(await offerRecipe(recipe(5))).toBe('taken');
    expect((await recipeStates())[0]?.failed).toEqual([{ revision: 4, why: 'no-posts' }]);
  });

  it('is dropped once, however many tabs say so at once', async () => {
    await offerRecipe(recipe(4));
    await offerRecipe(recipe(5));
    await Promise.all([1, 2, 3].map(() => dropRecipe(failed(5))));
    expect(await revisionInUse()).toBe(4);
    expect((await recipeStates())[0]?.failed).toEqual([{ revision: 5, why: 'no-posts' }]);
  });

  it('may be the bundled one: then there is nothing to go back to', async () => {
    await dropRecipe(failed(3));
    expect(stored.size).toBe(0);
    await offerRecipe(recipe(4));
    await dropRecipe(failed(3));
    expect(await revisionInUse()).toBe(4);
  });

  it('never gives way to one that has failed itself, though the worker died in the middle of a change', async () => {
    await offerRecipe(recipe(4));
    stored.set('recipe-before:facebook', stored.get('recipe:facebook'));
    await dropRecipe(failed(4));
    expect(await revisionInUse()).toBeNull();
  });

  it('does not give way to one that the package has overtaken', async () => {
    await offerRecipe(recipe(4));
    packaged.revision = 7;
    try {
      expect(await revisionInUse()).toBeNull();
      expect(await offerRecipe(recipe(6))).toBe('not-newer');
      await offerRecipe(recipe(8));
      await dropRecipe(failed(8));
      expect(await revisionInUse()).toBeNull();
    } finally {
      packaged.revision = 3;
    }
  });
});

describe('a site', () => {
  it('says with which recipe it is read', async () => {
    expect(await recipeStates()).toEqual([
      { site: 'facebook', bundled: { revision: 3, date: '2026-11-24' }, newer: null, failed: [] },
    ]);
    await offerRecipe(recipe(4, { date: '2026-11-25' }));
    expect((await recipeStates())[0]?.newer).toEqual({ revision: 4, date: '2026-11-25' });
  });

  it('goes back to the bundled recipe when told to, and forgets what failed', async () => {
    await offerRecipe(recipe(4));
    await offerRecipe(recipe(5));
    await dropRecipe(failed(5));
    await resetRecipe('facebook');
    expect(await recipeStates()).toMatchObject([{ newer: null, failed: [] }]);
    expect(await offerRecipe(recipe(5))).toBe('taken');
    await dropRecipe(failed(5));
    expect(await revisionInUse()).toBeNull();
  });

  it('takes no stored recipe that another engine has sealed', async () => {
    await offerRecipe(recipe(4));
    stored.set('recipe:facebook', { engine: engineVersion + 1, recipe: recipe(4) });
    expect(await revisionInUse()).toBeNull();
  });
});
