import { describe, expect, test } from 'vitest';
import { findCycle, readSources } from './tools/source-file.ts';
import { typeEvasions } from './tools/type-evasions.ts';

interface Reach {
  folders: readonly string[];
  packages: readonly string[];
  node?: boolean;
}

const preact = ['preact'];
const page: Reach = { folders: ['core', 'browser', 'ui'], packages: preact };

/** Who may import what: the table of docs/design.md. A folder may always import from itself. */
const reach: Record<string, Reach> = {
  core: { folders: [], packages: [] },
  platforms: { folders: ['core'], packages: [] },
  browser: { folders: ['core'], packages: ['webextension-polyfill', 'uuid'] },
  content: { folders: ['core', 'platforms', 'browser'], packages: [] },
  pictures: { folders: ['core', 'browser'], packages: ['tesseract.js'] },
  background: {
    folders: ['core', 'browser'],
    packages: ['@noble/curves', '@noble/hashes', '@tufjs/canonical-json', 'buffer', 'idb', 'tuf-js'],
  },
  ui: { folders: ['core', 'browser'], packages: preact },
  popup: page,
  options: page,
  history: page,
  welcome: page,
  publisher: {
    folders: ['core'],
    packages: [
      '@tufjs/canonical-json',
      '@tufjs/models',
      'csv-parse',
      'csv-stringify',
      'read-excel-file',
      'tuf-js',
    ],
    node: true,
  },
  hub: {
    folders: ['core'],
    packages: [
      '@electric-sql/pglite',
      '@fastify/cors',
      '@fastify/multipart',
      '@fastify/rate-limit',
      '@fastify/swagger',
      '@fastify/type-provider-typebox',
      'ajv-formats',
      'csv-stringify',
      'fastify',
      'kysely',
      'kysely-pglite-dialect',
      'typebox',
      'uuid',
    ],
    node: true,
  },
  desk: { folders: ['core'], packages: preact },
};

const bannedNames = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc'];

const sources = readSources('src');
const all = [...sources, ...readSources('test')];
/** This file names what it forbids. */
const others = all.filter(({ path }) => path !== 'test/architecture.test.ts');

describe('imports', () => {
  test('every folder imports only what the table allows', () => {
    const wrong = sources.flatMap(({ path, files, packages }) => {
      const folder = path.split('/')[1] ?? '';
      const allowed = reach[folder];
      if (allowed === undefined) return [`${path}: give src/${folder} a row in the table of this test`];
      const isFileAllowed = (file: string) =>
        [folder, ...allowed.folders].some((name) => file.startsWith(`src/${name}/`));
      const isPackageAllowed = (name: string) =>
        name.startsWith('node:') ? allowed.node === true : allowed.packages.includes(name);
      return [
        ...files.filter((file) => !isFileAllowed(file)),
        ...packages.filter((name) => !isPackageAllowed(name)),
      ].map((target) => `${path} imports ${target}`);
    });
    expect(wrong, 'Move the code to where it may be used, or hand the value in as an argument').toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(findCycle(all), 'Move what both need into a file of its own').toBeNull();
  });
});

describe('files', () => {
  test('are short', () => {
    const lines = sources.map((source) => source.lines).sort((a, b) => a - b);
    const at = (share: number) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
    const tooLong = sources.filter((source) => source.lines > 300).map(({ path }) => path);
    expect(tooLong, 'Longer than 300 lines: a file that needs two headings is two files').toEqual([]);
    expect(at(0.5), 'Half of all files should have at most 90 lines').toBeLessThanOrEqual(90);
    expect(at(0.95), '95 % of all files should have at most 180 lines').toBeLessThanOrEqual(180);
  });

  test('have names that say what is in them', () => {
    const isBanned = (path: string) => path.split(/[/.-]/).some((part) => bannedNames.includes(part));
    const banned = all.map(({ path }) => path).filter(isBanned);
    expect(banned, `Name the one thing it holds; none of ${bannedNames.join(', ')}`).toEqual([]);
    const barrels = all.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path));
    expect(barrels, 'Import from the file itself and name it for what it exports').toEqual([]);
    const cased = all.map(({ path }) => path).filter((path) => /[A-Z_]/.test(path.replace(/^.*\//, '')));
    expect(cased, 'File names are kebab-case').toEqual([]);
  });
});

describe('code', () => {
  test('hides nothing from the compiler', () => {
    const found = sources.flatMap(({ path, text }) =>
      typeEvasions(path, text).map((one) => `${path}:${one}`),
    );
    expect(found, 'Narrow the value, or give it its type in a parse function; export by name').toEqual([]);
    const orders = ['@ts-ignore', '@ts-expect-error', '@ts-nocheck', 'biome-ignore'];
    const silenced = others.filter(({ text }) => orders.some((order) => text.includes(order)));
    expect(
      silenced.map(({ path }) => path),
      'Mend the cause instead of silencing the tool',
    ).toEqual([]);
  });

  test('leaves no undated promises', () => {
    const undated = /\b(TODO|FIXME)\b(?! \[\d{4}-\d{2}-\d{2}\])/;
    const found = others.filter(({ text }) => undated.test(text)).map(({ path }) => path);
    expect(found, 'Do it now, or date it: TODO [2027-01-31]').toEqual([]);
  });
});
