import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields, text } from '../src/core/parse.ts';

/** Words that accuse; a voter's helper says what the list says (design.md section 7). */
const accusing = /ilegal|palsu|pelanggar|akun bodong|kampanye hitam|illegal|fake|fraud|violat/i;

function messagesOf(language: string): Map<string, string> {
  const all = fields(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')), language);
  return new Map(
    Object.entries(all).map(([key, entry]) => [key, text(2000)(fields(entry, key).message, key)]),
  );
}

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourceText(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const indonesian = messagesOf('id');
const english = messagesOf('en');
const source = ['browser', 'content', 'core', 'options', 'popup', 'ui', 'welcome']
  .map((folder) => sourceText(`src/${folder}`))
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

describe('the texts of the interface', () => {
  it('are complete in both languages, with the same placeholders', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort());
    for (const [key, said] of indonesian) {
      const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(said));
    }
  });

  it('are all used', () => {
    const unused = [...indonesian.keys()].filter(
      (key) => !source.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused, 'Delete these keys, or say them somewhere').toEqual([]);
  });

  it('are all there', () => {
    const said = [...source.matchAll(/\b(?:say|phrase)\(\s*'(\w+)'/g)].map(([, key]) => key ?? '');
    expect(said.length).toBeGreaterThan(80);
    expect(
      said.filter((key) => !indonesian.has(key)),
      'Add these keys to public/_locales',
    ).toEqual([]);
  });

  it('accuse nobody', () => {
    for (const [key, message] of [...indonesian, ...english]) expect(message, key).not.toMatch(accusing);
  });
});
