import { expect, it } from 'vitest';
import { bundledModel } from '../../../src/core/political/bundled-model.ts';
import { recipe, rulesFolder } from '../../publisher/rules-folder.ts';
import { modelFile } from '../../tools/train/build-model.ts';
import { until } from '../harness/until.ts';
import type { RegistrySession } from './registry-session.ts';

const feed = 'https://www.facebook.com/?case=registered&case=shop';

/** With another label word, and without the other signs, the ads of the replica are none. */
const blind = recipe('facebook', { labels: { id: ['Diiklankan'] }, signals: onlyLabelText() });
const seeing = recipe('facebook', { revision: revisionOf(blind) + 1 });
/** To which every ad is political. */
const suspicious = JSON.parse(
  modelFile({ ...bundledModel(), revision: bundledModel().revision + 1, bias: 50 }),
);

export function testSignedRules(given: () => RegistrySession): void {
  it('a signed recipe changes what is read in an open page, a signed model what is political there', async () => {
    const session = given();
    const { browser } = session.browser;
    const page = await browser.newPage(feed);
    const badges = (count: number, what: string) =>
      until(`${count} badges ${what}`, async () => (await browser.inShadow(page, '.badge')).length === count);
    const takeRules = async (rules: Record<string, object>) =>
      session.take(await session.chain.next(rulesFolder(rules)));
    await badges(1, 'with the rules of the package');

    await takeRules({ 'recipes/facebook.json': blind });
    await badges(0, 'with the signed recipe');

    await takeRules({ 'recipes/facebook.json': seeing, 'political-model.json': suspicious });
    await page.reload();
    await badges(2, 'once it is read again, and the signed model calls the shop political');
    expect(await session.browser.logged()).not.toContainEqual(expect.stringMatching(/^rule-/));
    await page.close();
  });
}

function onlyLabelText(): unknown[] {
  const { signals } = JSON.parse(JSON.stringify(recipe('facebook')));
  return signals.filter(({ id }: { id: string }) => ['label-text', 'long-context'].includes(id));
}

function revisionOf(rule: object): number {
  return Number(Reflect.get(rule, 'revision'));
}
