import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../src/core/parse.ts';
import { parseRecipe } from '../../src/core/parse-recipe.ts';
import { compileRecipeSchema } from '../tools/recipe/recipe-schema.ts';

const sites = ['facebook', 'instagram', 'linkedin', 'reddit', 'threads', 'tiktok', 'x', 'youtube'];
const recipes = sites.map((site) => readFileSync(`src/platforms/${site}/recipe.json`, 'utf8'));
const fitsSchema = compileRecipeSchema({});

function isParsed(value: unknown): boolean {
  try {
    parseRecipe(value, 'recipe');
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/** Both must say the same, of everything that JSON can hold. */
function expectAgreement(value: unknown): boolean {
  const parsed = isParsed(value);
  expect(fitsSchema(value), JSON.stringify(fitsSchema.errors)).toBe(parsed);
  return parsed;
}

describe('the schema and the parser of recipes', () => {
  it.each(sites.map((site, index) => [site, recipes[index] ?? '']))(
    'both take the one for %s',
    (_site, text) => {
      expect(expectAgreement(JSON.parse(text))).toBe(true);
      expect(expectAgreement({ ...JSON.parse(text), $schema: '../../core/recipe.schema.json' })).toBe(true);
    },
  );

  it('agree on what is no recipe at all', () => {
    for (const value of [null, [], '', 7, true, {}, { schema: 1 }])
      expect(expectAgreement(value)).toBe(false);
  });

  it('agree at every bound of every field', () => {
    const whole = withEveryField(JSON.parse(recipes[0] ?? ''));
    expect(expectAgreement(whole)).toBe(true);
    const bounds = [-101, -100, -1, 0, 1, 2, 5, 6, 10, 11, 19, 20, 21, 29, 30, 100, 101, 500, 501];
    const more = [1000, 1001, 5000, 5001, 10_000, 10_001, 1e9, 1e9 + 1, 0.5, 1e21];
    const lengths = [0, 1, 10, 11, 40, 41, 60, 61, 80, 81, 600, 601];
    const values = [...bounds, ...more, ...lengths.map((length) => 'a'.repeat(length)), '😀'.repeat(41)];
    // One item of each list stands for all of them.
    const paths = pathsIn(whole).filter((path) => path.every((name) => !/^[1-9]/.test(name)));
    for (const path of paths) for (const value of values) expectAgreement(changed(whole, path, value));
    for (const path of paths) {
      const there = valueAt(whole, path);
      if (!Array.isArray(there)) continue;
      for (const length of [0, 5, 6, 10, 11, 20, 21, 40, 41, 80, 81])
        expectAgreement(changed(whole, path, Array(length).fill(there[0])));
    }
  }, 30_000);

  it('agree on recipes in which anything was changed, removed or added', () => {
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...recipes),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (text, steps) => {
          const value = steps.reduce<unknown>((recipe, step) => mutate(recipe, step), JSON.parse(text));
          if (expectAgreement(value)) taken += 1;
          else refused += 1;
        },
      ),
      { numRuns: 1500 },
    );
    // A property that only ever sees one side shows nothing.
    expect(Math.min(refused, taken)).toBeGreaterThan(50);
  });
});

/** A recipe that leaves nothing out. */
function withEveryField(recipe: Record<string, unknown>): unknown {
  const { signals, posts, orphans, fields } = recipe;
  const first = (list: unknown) => (Array.isArray(list) ? list[0] : null);
  return {
    ...recipe,
    $schema: 'x',
    private: ['/messages/'],
    notTimes: ['followers'],
    posts: [{ ...first(posts), root: 'article', header: 'a' }],
    orphans: [{ ...first(orphans), holds: 'a' }],
    signals: [{ ...first(signals), surfaces: ['feed'], locales: ['id'], parameter: 'x', minLength: 5 }],
    labels: { id: ['Bersponsor'] },
    fields: {
      ...(typeof fields === 'object' ? fields : {}),
      advertiserNames: [{ selector: 'a', attribute: 'aria-label', beginnings: ['Foto profil'] }],
      heading: ['h1'],
      attributes: { author: ['author'], landing: ['content-href'], permalink: ['permalink'] },
    },
    disclosures: {
      partnership: { words: ['a'], beginnings: ['a'], selectors: ['a'] },
      ai: { words: ['a'], beginnings: ['a'], selectors: ['a'] },
    },
  };
}

type Path = readonly string[];
type Mutation = { at: number; kind: 'replace' | 'remove' | 'repeat' | 'add'; value: unknown; name: string };

const names = [
  'source',
  'seen',
  '$schema',
  'selector',
  'surfaces',
  'words',
  'header',
  'private',
  '__proto__',
  'x',
];
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'a',
    'present',
    'byline',
    '2026-11-25',
    '2026-02-30',
    1,
    2,
    [],
    {},
  ),
  fc.integer({ min: -200, max: 12_000 }),
  fc.string({ maxLength: 700 }),
  fc.array(fc.string({ maxLength: 90 }), { maxLength: 90 }),
  fc.dictionary(fc.string({ maxLength: 5 }), fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 })),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'repeat', 'add'),
  value: values,
  name: fc.constantFrom(...names),
});

function mutate(recipe: unknown, { at, kind, value, name }: Mutation): unknown {
  const paths = pathsIn(recipe);
  const path = paths[at % Math.max(1, paths.length)] ?? [];
  if (kind === 'remove') return changed(recipe, path, undefined);
  if (kind === 'replace') return changed(recipe, path, value);
  const there = valueAt(recipe, path);
  if (kind === 'repeat' && Array.isArray(there)) return changed(recipe, path, [...there, ...there, ...there]);
  if (kind === 'add' && typeof there === 'object' && there !== null && !Array.isArray(there))
    return changed(recipe, [...path, name], value);
  return recipe;
}

/** Every place in a value, its own included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    value,
  );
}

/** The value with another one at a place; undefined takes it away. */
function changed(value: unknown, [name, ...rest]: Path, to: unknown): unknown {
  if (name === undefined) return to === undefined ? null : to;
  if (Array.isArray(value)) {
    const inner = changed(value[Number(name)], rest, to);
    return value.flatMap((item, index) =>
      index !== Number(name) ? [item] : rest.length === 0 && to === undefined ? [] : [inner],
    );
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const old = entries.find(([key]) => key === name)?.[1];
  const others = entries.filter(([key]) => key !== name);
  if (rest.length === 0 && to === undefined) return Object.fromEntries(others);
  return Object.fromEntries([...others, [name, changed(old, rest, to)]]);
}
