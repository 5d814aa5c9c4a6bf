import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayShip } from './political-data/licence.ts';
import { readOwnTexts } from './political-data/own-texts.ts';
import { makeExample } from './train/examples.ts';
import { fitWeights } from './train/fit-weights.ts';
import { setsToUse } from './train/load-examples.ts';
import { trainingSets } from './train/training-sets.ts';

describe('licences', () => {
  it.each(['MIT (repo)', 'CC0 1.0', 'CC BY 4.0 (paper)', 'data CC BY-SA 4.0 (README)', 'KPU public records'])(
    '%s: weights may ship',
    (licence) => expect(mayShip(licence)).toBe(true),
  );

  it.each([
    'none',
    'none stated',
    'CC BY-NC-SA 4.0',
    'CC BY-SA 4.0, NON-COMMERCIAL parts',
    'MIT + Commons Clause',
    'CC BY-SA 4.0 from general knowledge, NOT verified',
    'GPL-3.0',
  ])('%s: they may not', (licence) => expect(mayShip(licence)).toBe(false));
});

describe('the trainer', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'saksi-data-'));
    for (const { set } of trainingSets) addSet(set, 'MIT');
    addSet('tweets_of_others', 'none stated');
    addSet('free_texts', 'CC0');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function addSet(set: string, licence: string): void {
    mkdirSync(join(folder, set));
    writeFileSync(join(folder, set, 'README.md'), `# ${set}\n- Licence: ${licence}\n`);
    writeFileSync(join(folder, set, 'dev.csv'), 'id,text,political,adlike,kind,lang,src_label\n');
  }

  it('takes sets whose licence allows it', () => {
    expect(setsToUse(folder, ['free_texts']).map(({ set }) => set)).toContain('free_texts');
  });

  it('refuses the others by name, with the licence', () => {
    expect(() => setsToUse(folder, ['tweets_of_others'])).toThrow(
      /tweets_of_others is refused: .*\(licence: none stated\)/,
    );
  });

  it('looks again at the licences of its own table', () => {
    const [first] = trainingSets;
    writeFileSync(join(folder, first?.set ?? '', 'README.md'), '- Licence: CC BY-NC 4.0\n');
    expect(() => setsToUse(folder, [])).toThrow(/is refused/);
    writeFileSync(join(folder, first?.set ?? '', 'README.md'), '- Licence: MIT\n');
  });

  it('names what there is when a set is missing', () => {
    expect(() => setsToUse(folder, ['nothing'])).toThrow(/nothing is not in .* it holds .*free_texts/);
  });

  it('gives the same weights for the same texts and seed, to the last bit', () => {
    const rows = readOwnTexts()
      .filter(({ part }) => part === 'dev')
      .slice(0, 300);
    const examples = rows.map((row) => makeExample(row, row.political ?? 0.3));
    const [one, other] = [fitWeights(examples, 1), fitWeights(examples, 1)];
    expect(Buffer.from(one.ngrams.buffer).equals(Buffer.from(other.ngrams.buffer))).toBe(true);
    expect(one.features).toEqual(other.features);
    expect(fitWeights(examples, 2).bias).not.toBe(one.bias);
  });
});

describe('our own texts', () => {
  const texts = readOwnTexts();

  it('are as many as they must be, a part of each for testing only', () => {
    const count = (set: string, part?: string) =>
      texts.filter((one) => one.set === set && (part === undefined || one.part === part)).length;
    expect(count('own-institutional')).toBeGreaterThanOrEqual(600);
    expect(count('own-campaign')).toBeGreaterThanOrEqual(300);
    for (const set of ['own-institutional', 'own-campaign', 'own-other'])
      expect(count(set, 'test') / count(set)).toBeGreaterThan(0.25);
  });

  it('are each there once, under an id of its own', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it('name no party that exists', () => {
    const real =
      /\b(?:gerindra|golkar|nasdem|pdip|pdi perjuangan|partai demokrat|perindo|hanura|partai buruh|partai bulan bintang)\b/i;
    expect(texts.filter(({ text, lang }) => lang !== 'en' && real.test(text)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
