import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readRegistryDir } from '../../src/publisher/read-registry.ts';
import { sampleDir } from '../core/registry/sample-registry.ts';
import { run } from './run-in-memory.ts';
import { editedSample, fixture, temporaryDir } from './temporary-dir.ts';

describe('the command line', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('import') });
    for (const command of [
      'init',
      'import',
      'check',
      'build',
      'publish',
      'sign',
      'verify',
      'status',
      'revoke',
      'rotate',
      'demo',
    ]) {
      expect((await run(command, '--help')).printed).toContain(`npm run registry -- ${command}`);
    }
  });

  it.each([
    [['publis'], /Unknown command "publis"/],
    [['publish', '/nowhere'], /has no plan.json/],
    [['sign'], /Name one signing request/],
    [['verify', 'https://example.org'], /--root/],
    [['demo'], /--out/],
    [['check'], /Name one source folder/],
    [['check', '/nowhere'], /does not exist/],
    [['check', sampleDir, '--loud'], /--loud/],
    [['check', sampleDir, '--today', '2026-02-30'], /--today must be a calendar date/],
    [['build', sampleDir], /--out/],
    [['build', sampleDir, '--out', '/tmp/x', '--version', '0'], /--version must be/],
    [['import', '/nowhere.csv', '--out', '/tmp/x'], /does not exist/],
    [['import', fixture('untitled.csv'), '--out', '/tmp/x'], /no header row was recognised/],
    [['import', fixture('people.csv'), '--out', '/tmp/x', '--kind', 'people'], /--kind must be/],
  ])('%j ends with 2 and one line that says what to do', async (args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]).not.toContain('\n');
  });

  it('refuses lists that are no UTF-8 or no CSV', async () => {
    const dir = temporaryDir();
    writeFileSync(join(dir, 'latin.csv'), Buffer.from('nama,akun\nJos\xe9,@jose\n', 'latin1'));
    writeFileSync(join(dir, 'broken.csv'), 'nama,akun\n"Raka,@raka\n');
    for (const [file, message] of [
      ['latin.csv', /not UTF-8/],
      ['broken.csv', /cannot be read as CSV/],
    ] as const) {
      const { code, errors } = await run('import', join(dir, file), '--out', join(dir, 'out'));
      expect(code).toBe(2);
      expect(errors).toEqual([expect.stringMatching(message)]);
    }
  });
});

describe('import, check and build', () => {
  it('lead from lists to a registry', async () => {
    const dir = temporaryDir();
    const [source, out] = [join(dir, 'source'), join(dir, 'out')];
    const imported = await run('import', fixture('pasangan.csv'), fixture('akun.csv'), '--out', source);
    expect(imported.code).toBe(0);
    expect(imported.printed).toMatch(/^17 +5 +0 +12 +accounts +akun\.csv$/m);
    expect(imported.printed).toMatch(/^ +1 +empty-box$/m);

    expect((await run('check', source, '--json')).code).toBe(0);
    expect((await run('build', source, '--out', out, '--today', '2024-11-01')).code).toBe(0);
    const { elections, packs } = readRegistryDir(out);
    expect(elections.map(({ id }) => id)).toEqual(['pilkada-2024']);
    const [contestant] = packs[0]?.contestants ?? [];
    expect(contestant?.id).toBe('pilkada-2024-97-1');
    const account = contestant?.accounts.find(({ platform }) => platform === 'facebook');
    expect(account).toMatchObject({ handle: 'rakasintacendana', id: null, rows: '4', revoked: null });
    expect(packs[0]?.sources[account?.source ?? -1]).toEqual({
      letter: 'Surat 001',
      file: 'akun.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('writes every refused row with what to do', async () => {
    const source = join(temporaryDir(), 'source');
    await run('import', fixture('pasangan.csv'), '--out', source);
    const [header, ...rows]: string[][] = parse(readFileSync(join(source, 'rejects.csv')));
    expect(header).toEqual(['file', 'row', 'reason', 'value', 'yang_harus_dilakukan', 'what_to_do']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['pasangan.csv', '5', 'empty-box'],
      ['pasangan.csv', '7', 'region-code-unreadable'],
      ['pasangan.csv', '8', 'contest-missing'],
    ]);
    expect(rows.every((row) => row.slice(4).every((advice) => advice.endsWith('.')))).toBe(true);
  });

  it('takes a mapping for columns it does not know', async () => {
    const dir = temporaryDir();
    const mapping = join(dir, 'mapping.json');
    const import_ = () =>
      run('import', fixture('untitled.csv'), '--out', join(dir, 'out'), '--mapping', mapping, '--replace');
    writeFileSync(mapping, JSON.stringify({ name: 'Kolom A', platform: 'Kolom B', account: 'Kolom C' }));
    expect((await import_()).printed).toMatch(/^1 +1 +0 +0 +accounts/m);
    writeFileSync(mapping, JSON.stringify({ name: 'Kolom A', account: 'Kolom Z' }));
    expect((await import_()).code).toBe(2);
    writeFileSync(mapping, JSON.stringify({ handel: 'Kolom A' }));
    expect((await import_()).errors[0]).toMatch(/handel/);
  });

  it('does not overwrite a source folder unasked', async () => {
    const source = join(temporaryDir(), 'source');
    mkdirSync(source);
    writeFileSync(join(source, 'contests.csv'), 'edited by hand');
    expect(await run('import', fixture('people.csv'), '--out', source)).toMatchObject({ code: 2 });
    expect(readFileSync(join(source, 'contests.csv'), 'utf8')).toBe('edited by hand');
    expect((await run('import', fixture('people.csv'), '--out', source, '--replace')).code).toBe(0);
  });

  it('check ends with 1 where there are errors, and build writes nothing', async () => {
    const dir = editedSample([['accounts.csv', '@DewiJokoSagara', '@RakaSinta_01']]);
    expect(await run('check', dir)).toMatchObject({ code: 1, printed: expect.stringContaining('1 errors') });
    const problems: unknown = JSON.parse((await run('check', dir, '--json')).printed);
    expect(problems).toMatchObject({
      errors: 1,
      problems: [{ code: 'account-claimed-twice' }, { level: 'warning' }],
    });
    expect((await run('build', dir, '--out', join(dir, 'out'))).code).toBe(1);
    expect(existsSync(join(dir, 'out'))).toBe(false);
  });
});
