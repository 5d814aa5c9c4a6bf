import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaptureArguments } from './capture/arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'saksi-capture-'));
const page = 'test/tools/capture.test.ts';
mkdirSync(join(folder, 'full'));
writeFileSync(join(folder, 'full', 'page.html'), '');

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run capture', { timeout: 60_000 }, () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/capture.ts', ...args], { encoding: 'utf8' });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--select CSS') });
  });

  it('ends with 2 and one line where it cannot run', () => {
    const { status, stdout, stderr } = run(page, '--out', join(folder, 'new'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('The page does not tell where it was saved from: say so with --url.\n');
  });
});

it.each([
  [[], /No page given/],
  [[page, page, '--out', folder], /More than one page given/],
  [['nowhere.html', '--out', folder], /nowhere\.html does not exist/],
  [['src', '--out', folder], /src does not exist: name a saved page/],
  [[page], /--out is missing/],
  [[page, '--out', join(folder, 'full')], /page\.html is there already/],
  [[page, '--out', folder, '--colour'], /colour/],
])('cannot run with %j', (args, expected) => {
  expect(() => readCaptureArguments(args)).toThrow(expected);
});
