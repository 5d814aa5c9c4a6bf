import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPublisher } from '../../src/publisher/run-publisher.ts';
import { facebookCases } from '../feeds/facebook/cases.ts';
import { facebookFeed } from '../feeds/facebook/feed.ts';
import { xCases } from '../feeds/x/cases.ts';
import { xFeed } from '../feeds/x/feed.ts';
import { capture } from '../tools/capture/run.ts';
import { tryCommand } from '../tools/recipe/try-command.ts';
import { replay } from '../tools/replay/run.ts';

const cases = facebookCases.filter(({ name }) => ['registered', 'shop', 'plain-post'].includes(name));
const folder = mkdtempSync(join(tmpdir(), 'saksi-tools-'));

afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Chromium only: these are tools of the maintainer's, and use that browser. */
describe('npm run recipe -- try', () => {
  const bundled = JSON.parse(readFileSync('src/platforms/facebook/recipe.json', 'utf8'));
  const page = written('page.html', facebookFeed(cases));

  async function tried(changes: object): Promise<Record<string, unknown>[]> {
    const recipe = written('recipe.json', JSON.stringify({ ...bundled, ...changes }));
    const lines: string[] = [];
    const args = [recipe, '--url', 'https://www.facebook.com/', '--json', page];
    await tryCommand(args, (line) => lines.push(line));
    return lines.map((line) => JSON.parse(line));
  }

  it('reads a page with the given recipe instead of the bundled one', async () => {
    expect(await tried({})).toMatchObject([
      { type: 'post', case: 'registered', found: 'posinset', sponsorship: 'sponsored', label: 'Bersponsor' },
      { type: 'post', case: 'shop', sponsorship: 'sponsored', label: null },
      { type: 'post', case: 'plain-post', sponsorship: 'organic' },
      { type: 'rules' },
    ]);
    // Neither its revision nor its days matter here, and its rules do.
    const signals = bundled.signals.filter(
      ({ id }: { id: string }) => id === 'ads-about-link' || id === 'no-time',
    );
    const old = { revision: 1, expires: '2020-01-01', date: '2019-01-01' };
    const changed = await tried({ ...old, labels: { xx: ['Diiklankan'] }, signals });
    expect(changed.map(({ sponsorship }) => sponsorship)).toEqual([
      'organic',
      'sponsored',
      'organic',
      undefined,
    ]);
    expect(changed.at(-1)).toMatchObject({
      signals: [
        { id: 'ads-about-link', counts: { sponsored: 1, unsure: 0, organic: 0 } },
        { id: 'no-time', counts: { sponsored: 1, unsure: 0, organic: 1 } },
      ],
    });
  }, 120_000);
});

describe('npm run replay', () => {
  it('prints what is read and said of each post, by the list that it is given', async () => {
    const file = written('replayed.html', facebookFeed(cases));
    const registry = join(folder, 'registry');
    const quiet = { print: () => {}, printError: () => {} };
    expect(await runPublisher(['demo', '--out', registry], quiet)).toBe(0);
    const lines: string[] = [];
    const args = { url: new URL('https://www.facebook.com/'), registry, now: null, wait: 0, files: [file] };
    await replay(args, (line) => lines.push(JSON.stringify(line)));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        ...{ file, case: 'registered', sponsorship: 'sponsored', political: { decision: 'political' } },
        verdict: { kind: 'registered', list: { version: 1 } },
        badge: expect.stringContaining('Akun resmi'),
      },
      { case: 'shop', sponsorship: 'sponsored', political: { decision: 'no' }, verdict: { kind: 'none' } },
      { case: 'plain-post', sponsorship: 'organic', verdict: { kind: 'none' }, badge: null },
    ]);
  });
});

describe('npm run capture', () => {
  const captured = facebookCases.filter(({ name }) =>
    ['registered', 'not-listed', 'aria-referred', 'plain-post'].includes(name),
  );

  it.each<[string, string, string | null, number]>([
    ['https://www.facebook.com/', facebookFeed(captured), null, captured.length],
    ['https://x.com/home', xFeed(xCases), '[data-case="registered"],[data-case="plain-post"]', 2],
  ])(
    'makes a fixture of %s that is read like the page',
    async (url, html, select, posts) => {
      const page = written('saved.html', html);
      const out = mkdtempSync(join(folder, 'fixture-'));
      const lines: string[] = [];
      const code = await capture({ page, out, select, url }, (line) => lines.push(line));
      expect({ code, said: lines.at(-1) }, lines.join('\n')).toMatchObject({
        code: 0,
        said: expect.stringContaining('Written: '),
      });
      const reading = JSON.parse(readFileSync(join(out, 'reading.json'), 'utf8'));
      expect(reading).toMatchObject({ url, recipe: { revision: expect.any(Number) } });
      expect(reading.posts).toHaveLength(posts);
      const fixture = readFileSync(join(out, 'page.html'), 'utf8');
      for (const name of ['Bima', 'Pradipta', 'bimalaras', 'Laras']) expect(fixture).not.toContain(name);
      expect(fixture).not.toMatch(/<script(?! type="application)/);
    },
    240_000,
  );
});
