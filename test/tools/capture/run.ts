import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textTable } from '../../../src/publisher/commands/text-table.ts';
import { builtExtension } from '../built-extension.ts';
import { readPages } from '../replay/read-pages.ts';
import type { CaptureArguments } from './arguments.ts';
import { type Fixture, makeFixture } from './make-fixture.ts';
import { findPageAddress, type PageAddress } from './page-address.ts';
import { differences, outline, type PostOutline } from './reading.ts';
import { replacedKinds } from './scrubbing.ts';

const mostShown = 20;

/** Makes a fixture of a saved page, proves it and writes it. Answers the exit code. */
export async function capture(
  { page, out, select, url }: CaptureArguments,
  print: (line: string) => void,
): Promise<number> {
  const html = readFileSync(page, 'utf8');
  const from = findPageAddress(url, html);
  const fixture = makeFixture(html, from, select);
  const counts = replacedKinds.map((kind) => [kind, fixture.counts.get(kind) ?? 0] as const);
  print(
    `Replaced or taken out:\n${textTable(counts.filter(([, count]) => count > 0).map(([kind, count]) => [`  ${kind}`, count]))}\n`,
  );
  if (fixture.remains.length > 0) {
    const lines = fixture.remains.map(({ what, where }) => `  ${where}: ${what}`);
    print(`Not written: this of the source is still in the result.\n${firstOf(lines)}`);
    return 1;
  }
  const readings = await readAll(html, fixture, from);
  const unlike = differences(readings.bare, readings.fixture);
  if (unlike.length > 0) {
    print(
      `Not written: the result is not read like the source.\n${firstOf(unlike.map((line) => `  ${line}`))}`,
    );
    return 1;
  }
  print(sayReading(readings, select));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'page.html'), fixture.html);
  writeFileSync(
    join(out, 'reading.json'),
    `${JSON.stringify(readingFile(fixture, from, readings.fixture), null, 2)}\n`,
  );
  print(`Written: ${join(out, 'page.html')} and ${join(out, 'reading.json')}`);
  return 0;
}

interface Readings {
  /** The page as it was saved, with its code. */
  source: PostOutline[];
  /** The part that the fixture is made from, without code. */
  bare: PostOutline[];
  fixture: PostOutline[];
}

async function readAll(source: string, { bare, html, url }: Fixture, from: PageAddress): Promise<Readings> {
  const readings: Readings = { source: [], bare: [], fixture: [] };
  const setting = { extension: builtExtension('chrome'), wait: 0, now: null };
  const before = [{ name: 'source', html: source } as const, { name: 'bare', html: bare } as const];
  await readPages(before, { ...setting, url: from.url }, ({ name }, posts) => {
    readings[name] = posts.map(outline);
  });
  await readPages([{ html }], { ...setting, url }, (_page, posts) => {
    readings.fixture = posts.map(outline);
  });
  return readings;
}

function sayReading({ source, bare, fixture }: Readings, select: string | null): string {
  const ads = fixture.filter(({ sponsorship }) => sponsorship !== 'organic').length;
  const lines = [
    `Read like the source: ${fixture.length} posts, ${ads} of them ads, each by the same rules.`,
  ];
  if (fixture.length === 0) lines.push('No post was found in it: is it a fixture of anything?');
  const others = select === null ? differences(source, bare) : [];
  if (others.length > 0)
    lines.push(
      `The page's own code, which a fixture has not, changes how it is read:\n${firstOf(others.map((line) => `  ${line}`))}`,
    );
  return `${lines.join('\n')}\n`;
}

function readingFile({ url }: Fixture, { recipe }: PageAddress, posts: readonly PostOutline[]) {
  const { site, revision, date } = recipe;
  return { url: url.href, site, recipe: { revision, date }, posts };
}

function firstOf(lines: readonly string[]): string {
  const rest = lines.length - mostShown;
  return [...lines.slice(0, mostShown), ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}
