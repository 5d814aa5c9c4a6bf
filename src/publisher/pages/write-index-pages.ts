import { join } from 'node:path';
import { type Pack, parsePack } from '../../core/registry/pack.ts';
import { parseRevocations, revokedKeys } from '../../core/registry/revocations.ts';
import { roleOfPack } from '../build/make-packs.ts';
import { provinceName } from '../source/provinces.ts';
import { readMetadata } from '../tuf/metadata-file.ts';
import { writeWhole } from '../tuf/repository.ts';
import { currentFiles } from '../tuf/seed.ts';
import { escapeHtml, type Language, page, searchScript, style, textsOf } from './html.ts';
import { regionBody } from './region-page.ts';

interface Published {
  packs: Map<string, Pack[]>;
  revoked: Set<string>;
  version: number;
  issued: string;
  expires: string;
}

const languages: readonly Language[] = ['id', 'en'];

/**
 * Pages that a person can read, made from the published files: one per region, in both languages, that work
 * from any static server. Answers how many there are.
 */
export function writeIndexPages(publicDir: string, name: { id: string; en: string }): number {
  const published = readPublished(publicDir);
  const write = (file: string, text: string) => writeWhole(join(publicDir, file), text);
  write('style.css', style);
  write('search.js', searchScript);
  for (const language of languages) {
    const other = language === 'id' ? 'en' : 'id';
    const front = frontBody(published, language);
    write(pageName('', language), page(language, name[language], pageName('', other), front));
    for (const [role, packs] of published.packs) {
      const title = `${regionTitle(role, packs, language)} · ${name[language]}`;
      const words = textsOf(language);
      const body = `<p><a href="${pageName('', language)}">${words.back}</a> · ${versionLine(published, language)}</p>
${regionBody(packs, published.revoked, words)}`;
      write(pageName(role, language), page(language, title, pageName(role, other), body));
    }
  }
  return (published.packs.size + 1) * languages.length;
}

/** index.html and prov-11.html in Indonesian, index.en.html and prov-11.en.html in English. */
function pageName(role: string, language: Language): string {
  return `${role === '' ? 'index' : role}${language === 'id' ? '' : `.${language}`}.html`;
}

function readPublished(publicDir: string): Published {
  const packs = new Map<string, Pack[]>();
  let revoked = new Set<string>();
  const files = currentFiles(publicDir);
  for (const [path, bytes] of files) {
    if (path.startsWith('targets/accounts/')) {
      const pack = parsePack(jsonOf(bytes), path);
      const role = roleOfPack(pack.id);
      packs.set(role, [...(packs.get(role) ?? []), pack]);
    }
    if (path.startsWith('targets/revocations/')) revoked = revokedKeys(parseRevocations(jsonOf(bytes), path));
  }
  const timestamp = readMetadata.timestamp(files.get('metadata/timestamp.json') ?? new Uint8Array()).signed;
  const { version } = timestamp.snapshotMeta;
  const snapshot = readMetadata.snapshot(
    files.get(`metadata/${version}.snapshot.json`) ?? new Uint8Array(),
  ).signed;
  const issued = String(snapshot.unrecognizedFields?.['x-issued'] ?? '');
  return { packs: new Map([...packs].sort()), revoked, version, issued, expires: timestamp.expires };
}

function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

function frontBody(published: Published, language: Language): string {
  const words = textsOf(language);
  const items = [...published.packs].map(([role, packs]) => {
    const title = regionTitle(role, packs, language);
    const regions = packs.flatMap((pack) => pack.contests.map((contest) => contest.region)).join(' ');
    const accounts = packs
      .flatMap((pack) => pack.contestants)
      .reduce((sum, one) => sum + one.accounts.length, 0);
    const row = escapeHtml(`${title} ${regions}`.toLowerCase());
    return `<li data-row="${row}"><a href="${pageName(role, language)}">${escapeHtml(title)}</a> <small>${accounts} ${words.accounts}</small></li>`;
  });
  return `<p>${words.intro}</p>
<p>${versionLine(published, language)}</p>
<h2>${words.pick}</h2>
<label>${words.search}<input type="search" autocomplete="off"></label>
<ul>
${items.join('\n')}
</ul>`;
}

function versionLine({ version, issued, expires }: Published, language: Language): string {
  const words = textsOf(language);
  const day = (instant: string) => instant.slice(0, 10);
  return `${words.version} ${version}, ${words.issued} ${day(issued)}, ${words.valid} ${day(expires)}`;
}

function regionTitle(role: string, packs: readonly Pack[], language: Language): string {
  const words = textsOf(language);
  if (role === 'nasional') return words.national;
  const code = role.replace('prov-', '');
  const [first] = packs.flatMap((pack) => pack.contests);
  return provinceName(code) ?? first?.region ?? `${words.province} ${code}`;
}
