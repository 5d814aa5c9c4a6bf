import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from './recipe/check-command.ts';
import { tryCommand } from './recipe/try-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'saksi-recipe-'));
const sound = 'src/platforms/facebook/recipe.json';
const text = readFileSync(sound, 'utf8');
const day = ['--today', '2026-11-25'];

afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function check(...args: string[]): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: checkCommand(args, (line) => lines.push(line)), lines };
}

describe('npm run recipe', { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/recipe.ts', ...args], { encoding: 'utf8' });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('check  say everything'),
    });
  });

  it('ends with 1 where something is found', () => {
    const broken = written('broken.json', '{"schema": 1,}');
    expect(run('check', broken)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${broken}:1:14: not JSON`),
    });
  });

  it('ends with 2 and one line where it cannot run', () => {
    const { status, stdout, stderr } = run('chekc');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Unknown command "chekc": use check or try (see --help).\n',
    });
  });
});

describe('recipe check', () => {
  it('explains itself', () => {
    expect(check('--help')).toMatchObject({ code: 0, lines: [expect.stringContaining('--json')] });
  });

  it.each([
    [[], /No recipe given/],
    [['nowhere.json'], /nowhere\.json does not exist/],
    [['src'], /src is no file/],
    [['--today', 'tomorrow', sound], /--today "tomorrow" is no day/],
    [['--colour', sound], /colour/],
  ])('cannot run with %j', (args, expected) => {
    expect(() => check(...args)).toThrow(expected);
  });

  it('checks files one after the other', () => {
    expect(check(...day, sound)).toEqual({ code: 0, lines: [`${sound}: nothing wrong`] });
    const copy = written('copy.json', text);
    const broken = written('broken.json', '{"schema": 1,}');
    expect(check(...day, sound, copy, broken)).toEqual({
      code: 1,
      lines: [
        `${sound}: nothing wrong`,
        `${copy}:revision: 1 is not above 1, which is in the package; use 2 or more (line 6)`,
        expect.stringContaining(`${broken}:1:14: not JSON`),
      ],
    });
  });

  it('prints the same as JSON', () => {
    const copy = written('copy.json', text);
    const { code, lines } = check('--json', ...day, copy);
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        file: copy,
        place: 'revision',
        line: 6,
        column: '  "revision": '.length + 1,
        wrong: '1 is not above 1, which is in the package',
        todo: 'use 2 or more',
      },
    ]);
  });
});

describe('recipe try', () => {
  const facebook = ['--url', 'https://www.facebook.com/'];

  it('explains itself', async () => {
    const lines: string[] = [];
    await tryCommand(['--help'], (line) => lines.push(line));
    expect(lines).toEqual([expect.stringContaining('--url URL')]);
  });

  it.each([
    [[], /No recipe given/],
    [[sound, ...facebook], /No page given/],
    [[sound, sound], /--url is missing/],
    [[sound, '--url', 'facebook', sound], /is no address/],
    [[sound, ...facebook, '--wait', 'long', sound], /--wait takes milliseconds/],
    [[sound, ...facebook, 'nowhere.html'], /nowhere\.html does not exist/],
    [
      [sound, '--url', 'https://x.com/', sound],
      /does not read x\.com: use https:\/\/ with one of www\.facebook\.com/,
    ],
    [[sound, '--url', 'https://www.facebook.com/messages/t/1', sound], /\/messages\/t\/1 is private/],
    [
      [written('part.json', '{"schema": 1}'), ...facebook, sound],
      /is not sound \(recipe\.site.*npm run recipe -- check/,
    ],
    [[written('comma.json', '{"schema": 1,}'), ...facebook, sound], /is not sound .*npm run recipe -- check/],
    [
      [written('off.json', text.replace('"on": true', '"on": false')), ...facebook, sound],
      /switches its site off/,
    ],
  ])('cannot run with %j', async (args, expected) => {
    await expect(tryCommand(args, () => {})).rejects.toThrow(expected);
  });
});
