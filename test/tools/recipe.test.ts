import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'saksi-recipe-'));
const sound = 'src/platforms/facebook/recipe.json';

afterAll(() => rmSync(folder, { recursive: true }));

function recipe(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/recipe.ts', ...args], {
    encoding: 'utf8',
  });
}

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('npm run recipe', { timeout: 60_000 }, () => {
  it('explains itself and its commands', () => {
    expect(recipe('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('check  say everything'),
    });
    expect(recipe('check', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--json') });
    expect(recipe('try', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--url URL'),
    });
  });

  it.each([
    [['chekc'], /Unknown command "chekc"/],
    [['check'], /No recipe given/],
    [['check', 'nowhere.json'], /nowhere\.json does not exist/],
    [['check', 'src'], /src is no file/],
    [['check', '--today', 'tomorrow', sound], /--today "tomorrow" is no day/],
    [['check', '--colour', sound], /colour/],
    [['try'], /No recipe given/],
    [['try', sound, '--url', 'https://www.facebook.com/'], /No page given/],
    [['try', sound, sound], /--url is missing/],
    [
      ['try', sound, '--url', 'https://x.com/', sound],
      /The recipe does not read x\.com: use https:\/\/ with one of www\.facebook\.com/,
    ],
    [['try', sound, '--url', 'https://www.facebook.com/messages/t/1', sound], /private/],
  ])('answers %j with one line and exit code 2', (args, expected) => {
    const { status, stdout, stderr } = recipe(...args);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(expected);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('checks files one after the other: 0 where nothing is wrong, 1 where something is', () => {
    expect(recipe('check', '--today', '2026-11-25', sound)).toMatchObject({
      status: 0,
      stdout: `${sound}: nothing wrong\n`,
    });
    const copy = written('copy.json', readFileSync(sound, 'utf8'));
    const broken = written('broken.json', '{"schema": 1,}');
    const { status, stdout } = recipe('check', '--today', '2026-11-25', sound, copy, broken);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      `${sound}: nothing wrong`,
      `${copy}:revision: 1 is not above 1, which is in the package; use 2 or more (line 6)`,
      expect.stringContaining(`${broken}:1:14: not JSON`),
    ]);
  });

  it('prints the same as JSON', () => {
    const copy = written('copy.json', readFileSync(sound, 'utf8'));
    const { status, stdout } = recipe('check', '--json', '--today', '2026-11-25', copy);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: copy,
      place: 'revision',
      line: 6,
      column: 3 + '"revision": '.length,
      wrong: expect.any(String),
      todo: expect.any(String),
    });
  });

  it('tries no recipe that is unsound', () => {
    const broken = written('broken.json', '{"schema": 1}');
    const { status, stderr } = recipe('try', broken, '--url', 'https://www.facebook.com/', sound);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run recipe -- check');
  });
});
