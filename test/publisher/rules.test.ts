import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { currentFiles } from '../../src/publisher/tuf/seed.ts';
import { sampleDir } from '../core/registry/sample-registry.ts';
import { demoRegistryDir, now, publish, signAll, today } from './demo-registry-dir.ts';
import { model, packagedRevision, recipe, rulesFolder } from './rules-folder.ts';
import { run } from './run-in-memory.ts';
import { temporaryDir } from './temporary-dir.ts';

// The last one walks through several signings and publications.
vi.setConfig({ testTimeout: 60_000 });

const damaged = { bias: Number(Reflect.get(model(1), 'bias')) + 1 };

async function check(rules: Record<string, unknown>) {
  const { code, printed } = await run('check', sampleDir, '--rules', rulesFolder(rules), '--json');
  const { problems } = JSON.parse(printed);
  const ofRules = problems.filter((one: { code: string }) => one.code.startsWith('rule-'));
  return { code, problems: ofRules.map(lineOf) };
}

const lineOf = (one: Record<string, string>) => `${one.level} ${one.code} ${one.place}: ${one.message}`;

describe('check --rules', () => {
  it('finds nothing to mend in sound rules', async () => {
    const rules = { 'political-model.json': model(1), 'recipes/x.json': recipe('x') };
    expect(await check(rules)).toEqual({ code: 0, problems: [] });
  });

  it('refuses a model whose self-test gives other scores, and says where it must come from', async () => {
    const { code, problems } = await check({ 'political-model.json': model(1, damaged) });
    expect(code).toBe(1);
    expect(problems).toEqual([
      expect.stringMatching(
        /^error rule-unsound political-model\.json: political-model\.json\.selfTest\..*expected a model that scores it 0\.\d+: give the file that "npm run train" wrote/,
      ),
    ]);
  });

  it.each([
    [
      'a model of another format',
      'political-model.json',
      model(1, { format: 2 }),
      /error rule-unsound .*format/,
    ],
    [
      'a model without self-test',
      'political-model.json',
      model(1, { selfTest: {} }),
      /error rule-unsound .*texts with/,
    ],
    [
      'a model that no device would take',
      'political-model.json',
      model(0),
      /warning rule-not-newer .*keep theirs/,
    ],
    [
      'a recipe with a field too many',
      'recipes/x.json',
      recipe('x', { code: 'alert()' }),
      /error rule-unsound .*code/,
    ],
    [
      'a recipe of another site',
      'recipes/x.json',
      recipe('reddit'),
      /error rule-unsound .*recipes\/reddit\.json/,
    ],
    [
      'a recipe that has expired',
      'recipes/x.json',
      recipe('x', { expires: '2020-01-01' }),
      /error rule-expired/,
    ],
    ['affixes that are no words', 'affixes.json', { schema: 1, words: ['A!'] }, /error rule-unsound .*words/],
    ['a calendar, which the build makes', 'calendar.json', {}, /error rule-unknown calendar\.json/],
  ])('names %s', async (_what, path, value, problem) => {
    const { code, problems } = await check({ [path]: value });
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(code).toBe(problems[0]?.startsWith('error') ? 1 : 0);
  });
});

describe('build --rules', () => {
  const build = (rules: string, out = join(temporaryDir(), 'build')) =>
    run('build', sampleDir, '--rules', rules, '--out', out, '--today', today);

  it('refuses a bad model, by its name', async () => {
    const folder = rulesFolder({ 'political-model.json': model(1, damaged) });
    const { code, errors } = await build(folder);
    expect(code).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/political-model\.json: .*expected a model that scores it .*npm run train/),
    ]);
  });

  it('refuses a folder that is not there, and a file that is no JSON', async () => {
    expect((await build('/nowhere')).errors).toEqual(['/nowhere does not exist: name a rules folder.']);
    const folder = rulesFolder({});
    writeFileSync(join(folder, 'political-model.json'), '{');
    expect((await build(folder)).errors).toEqual([expect.stringMatching(/is not valid JSON/)]);
  });

  it('leads to rules that signers know by their revision, that stay, and that are withdrawn by leaving them out', async () => {
    const dir = await demoRegistryDir();
    const out = join(dir, 'build');
    const release = async () => {
      await publish(dir, now, '--build', out);
      const request = readRequest(dir);
      await signAll(dir, ['kpu-1', 'kpu-2', 'bssn-1']);
      expect(await publish(dir, now, '--build', out)).toMatchObject({ code: 0 });
      return request;
    };
    await build(rulesFolder({ 'political-model.json': model(1), 'recipes/x.json': recipe('x') }), out);
    expect((await release()).summary).toContainEqual(
      expect.stringMatching(
        new RegExp(`^rules/political-model\\.json: \\d+ bytes, .*\\(revision ${packagedRevision + 1}\\)$`),
      ),
    );
    expect(published(dir)).toEqual(['affixes', 'calendar', 'political-model', 'x']);

    await run('build', sampleDir, '--out', out, '--today', today);
    expect(await publish(dir, now, '--build', out)).toMatchObject({ code: 0 });
    expect(published(dir)).toEqual(['affixes', 'calendar', 'political-model', 'x']);

    await build(rulesFolder({ 'political-model.json': model(1) }), out);
    expect((await release()).summary).toContain('rules/recipes/x.json: withdrawn');
    expect(published(dir)).toEqual(['affixes', 'calendar', 'political-model']);
  });
});

/** What the signers of the rules are asked for. */
function readRequest(dir: string): { summary: string[] } {
  const names = readdirSync(join(dir, 'requests')).filter((name) =>
    /^aturan-v\d+\.request\.json$/.test(name),
  );
  expect(names).toHaveLength(1);
  const newest = names[0] ?? '';
  return JSON.parse(readFileSync(join(dir, 'requests', newest), 'utf8'));
}

/** The rules that a device would be given now, by their names. */
function published(dir: string): string[] {
  return [...currentFiles(join(dir, 'public')).keys()]
    .filter((path) => path.startsWith('targets/rules/'))
    .map((path) => path.split('.').at(-2) ?? '')
    .sort();
}
