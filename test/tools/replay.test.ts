import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function replay(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/replay.ts', ...args], {
    encoding: 'utf8',
  });
}

const page = 'test/tools/replay.test.ts';

describe('replay', { timeout: 60_000 }, () => {
  it('explains itself', () => {
    const { status, stdout } = replay('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--url URL');
  });

  it.each([
    [['--url', 'https://www.facebook.com/'], /No page given/],
    [['--url', 'https://www.facebook.com/', 'missing.html'], /missing\.html does not exist/],
    [
      ['--url', 'https://example.org/', page],
      /No recipe reads example\.org: use https:\/\/ with one of www\.facebook\.com/,
    ],
    [['--url', 'facebook', page], /is no address/],
    [[page], /--url is missing/],
    [['--url', 'https://x.com/', '--now', 'tomorrow', page], /is no instant/],
    [['--url', 'https://x.com/', '--registry', 'test', page], /test is no registry: name a folder/],
    [['--url', 'https://x.com/', '--colour', page], /colour/],
  ])('answers %j with one line and exit code 2', (args, expected) => {
    const { status, stdout, stderr } = replay(...args);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(expected);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
