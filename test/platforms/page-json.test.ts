import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountRules } from '../../src/core/account/account-rules.ts';
import { facebookAccounts } from '../../src/core/account/facebook.ts';
import { instagramAccounts } from '../../src/core/account/instagram.ts';
import { xAccounts } from '../../src/core/account/x.ts';
import type { PageIdRule } from '../../src/core/recipe.ts';
import { accountsInJson } from '../../src/platforms/page-json.ts';

const facebook: PageIdRule[] = [{ id: 'id', account: 'url', kinds: ['User', 'Page'] }];
const instagram: PageIdRule[] = [{ id: 'pk', account: 'username', kinds: [] }];
const x: PageIdRule[] = [{ id: 'legacy.id_str', account: 'legacy.screen_name', kinds: [] }];

const page = (id: unknown, url: unknown, kind = 'User') => ({ __typename: kind, id, url });
const address = 'https://www.facebook.com/Relawan.Cendana';

function idsOf(script: string, rules = facebook, accounts: AccountRules = facebookAccounts) {
  return accountsInJson(script, accounts, rules).map(({ handle, id }) => [handle, id]);
}

describe('accountsInJson', () => {
  it('finds an account wherever it stands, by the normal form of its name', () => {
    const script = JSON.stringify({ data: [[{ node: { actors: [page('61550000000777', address)] } }]] });
    expect(idsOf(script)).toEqual([['relawancendana', '61550000000777']]);
  });

  it('reads what a script assigns, one value or several', () => {
    const first = JSON.stringify({ text: 'a "}" and \\ {' });
    const second = JSON.stringify(page('61550000000777', address));
    expect(idsOf(`var a = ${second};`)).toHaveLength(1);
    expect(idsOf(`window.a=${first};window.b=${second};window.c={"id":1};`)).toHaveLength(1);
    expect(idsOf(`(function(){if(true){return}})();window.b=${second};`)).toHaveLength(1);
    expect(idsOf(`window.b = ${second}`)).toHaveLength(1);
  });

  it.each([
    ['a video under its owner’s address', page('990000000000001', address, 'Video')],
    ['something without a kind', { id: '990000000000001', url: address }],
    ['one of its posts', page('990000000000001', `${address}/posts/1`)],
    ['an account of another site', page('990000000000001', 'https://x.com/relawan')],
    ['an id that is a number', page(61550000000777, address)],
    ['an id that is no number', page('a61550000000777', address)],
    ['an id with a leading zero', page('061550000000777', address)],
    ['an address that is no text', page('61550000000777', { href: address })],
    ['a reserved name', page('61550000000777', 'https://www.facebook.com/marketplace')],
  ])('learns nothing from %s', (_what, value) => {
    expect(idsOf(JSON.stringify({ value }))).toEqual([]);
  });

  it('learns nothing from what was cut off, or is no JSON at all', () => {
    const whole = JSON.stringify({ data: [page('61550000000777', address), 1] });
    for (const script of [whole.slice(0, -1), `x=${whole.slice(0, -2)}`, '"id"', '{"id"', 'id = "id"; }{'])
      expect(idsOf(script), script).toEqual([]);
  });

  it('reads bare names, and fields of fields', () => {
    const user = { pk: '58800000777', username: 'Relawan.Cendana' };
    expect(idsOf(JSON.stringify({ user }), instagram, instagramAccounts)).toEqual([
      ['relawan.cendana', '58800000777'],
    ]);
    const legacy = { id_str: '1710000000000000777', screen_name: 'RelawanCendana' };
    expect(idsOf(JSON.stringify({ legacy }), x, xAccounts)).toEqual([
      ['relawancendana', '1710000000000000777'],
    ]);
    expect(idsOf(JSON.stringify({ legacy: 'id_str' }), x, xAccounts)).toEqual([]);
  });

  it('is not led astray by fields that objects have by nature', () => {
    const rules = [{ id: 'constructor.name', account: 'url', kinds: [] }];
    expect(idsOf(JSON.stringify({ 'constructor.name': 1, url: address }), rules)).toEqual([]);
    expect(idsOf(`{"__proto__":{"id":"61550000000777"},"__typename":"User","url":"${address}"}`)).toEqual([]);
  });

  it('survives whatever a page writes', () => {
    const json = fc.json({ maxDepth: 3 });
    const anything = fc.oneof(fc.string({ unit: 'binary-ascii', maxLength: 200 }), json);
    fc.assert(fc.property(anything, json, (text, value) => Array.isArray(idsOf(`${text};a=${value};"id"`))));
  });

  it('finds all accounts of any page, and no others', () => {
    const name = fc.stringMatching(/^[a-z]{5,20}$/);
    const id = fc.bigInt({ min: 1000n, max: 10n ** 18n }).map(String);
    const accounts = fc.uniqueArray(fc.record({ name, id }), { maxLength: 5, selector: ({ name }) => name });
    fc.assert(
      fc.property(accounts, fc.jsonValue({ maxDepth: 3 }), fc.boolean(), (given, other, isAssigned) => {
        const tree = given.reduce<unknown>(
          (inner, one) => ({
            other,
            list: [inner, { node: page(one.id, `https://www.facebook.com/${one.name}`) }],
          }),
          other,
        );
        const json = JSON.stringify({ tree });
        fc.pre(!isAssigned || !json.includes('};')); // That is where one assigned value is taken to end.
        const found = idsOf(isAssigned ? `window.data = ${json};` : json);
        expect(new Map(found.map(([handle, id]) => [handle, id]))).toEqual(
          new Map(given.map(({ name, id }) => [name, id])),
        );
      }),
    );
  });

  it('stops at a bound in a page that never ends', () => {
    const deep = `${'{"id":'.repeat(3000)}1${'}'.repeat(3000)}`;
    expect(idsOf(deep)).toEqual([]);
    const wide = JSON.stringify([
      ...Array.from({ length: 70_000 }, () => ({})),
      page('61550000000777', address),
    ]);
    expect(idsOf(wide)).toHaveLength(1);
    const wider = JSON.stringify([
      page('61550000000777', address),
      ...Array.from({ length: 70_000 }, () => ({})),
    ]);
    expect(idsOf(wider)).toEqual([]);
  });
});
