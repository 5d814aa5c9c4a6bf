import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePackText } from '../../src/core/registry/pack-text.ts';
import { sha256 } from '../../src/publisher/sha256.ts';
import { contestants, contests } from '../core/political/sample-names.ts';

const program = new URL('./classify.ts', import.meta.url).pathname;
let registry = '';

beforeAll(async () => {
  registry = await mkdtemp(join(tmpdir(), 'classify-'));
  await mkdir(join(registry, 'packs'));
  const listed = contestants.map((one) => ({ ...one, accounts: [] }));
  const pack = writePackText({ schema: 1, id: '99', sources: [], contests, contestants: listed });
  await writeFile(join(registry, 'packs', '99.json'), pack);
  const index = {
    schema: 1,
    name: { id: 'Contoh', en: 'Sample' },
    sample: true,
    version: 1,
    issued: '2026-10-01T00:00:00Z',
    expires: '2026-10-08T00:00:00Z',
    elections: [],
    packs: [{ id: '99', path: 'packs/99.json', sha256: sha256(Buffer.from(pack)) }],
  };
  await writeFile(join(registry, 'index.json'), JSON.stringify(index));
});

afterAll(() => rm(registry, { recursive: true }));

interface Run {
  code: number | null;
  out: string[];
  err: string[];
}

function classify(args: string[], input: string): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: linesIn(out), err: linesIn(err) }));
  });
}

function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('npm run classify', { timeout: 60_000 }, () => {
  test('answers every line in order, U+2028 and CRLF included', async () => {
    const input = ['Menangkan Partai Golkar, suara rakyat!', 'Diskon 30%\u2028gratis ongkir', ''];
    const { code, out, err } = await classify(
      [],
      input.map((text) => `${JSON.stringify({ text })}\r\n`).join(''),
    );
    expect(out.map((line) => JSON.parse(line).decision)).toEqual(['political', 'no', 'no']);
    expect(Object.keys(JSON.parse(out[0] ?? ''))).toEqual(['decision', 'score', 'reasons']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
  });

  test('names each bad line, prints nothing for it and answers the rest', async () => {
    const { code, out, err } = await classify([], '{"text":"a"}\nnope\n{"text":7}\n{"text":"b"}');
    expect(out).toHaveLength(2);
    expect(err).toEqual([expect.stringContaining('line 2: not JSON'), expect.stringContaining('line 3: ')]);
    expect(code).toBe(2);
  });

  test('knows the contestants of a registry only where one is given', async () => {
    const input = `${JSON.stringify({ text: 'Bima Pradipta dan Laras Kencana untuk Cendana' })}\n`;
    const [without, given] = await Promise.all([
      classify([], input),
      classify(['--registry', registry], input),
    ]);
    expect(JSON.parse(without.out[0] ?? '').decision).toBe('no');
    expect(JSON.parse(given.out[0] ?? '')).toMatchObject({
      decision: 'political',
      reasons: [{ code: 'contestant-name', detail: expect.stringContaining('BIMA PRADIPTA') }],
    });
  });

  test('explains itself, and what is wrong with its options', async () => {
    const [helped, missing] = await Promise.all([
      classify(['--help'], ''),
      classify(['--registry', '/nowhere'], ''),
    ]);
    expect(helped.out.join('\n')).toContain('--registry DIR');
    expect(helped.code).toBe(0);
    expect(missing.err.join('\n')).toContain('/nowhere');
    expect(missing.code).toBe(2);
  });
});
