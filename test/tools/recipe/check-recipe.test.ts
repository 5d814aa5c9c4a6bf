import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecipe, checkRecipeText, findingLine } from './check-recipe.ts';
import { pathText } from './finding.ts';
import type { Surroundings } from './use-findings.ts';

const text = readFileSync('src/platforms/facebook/recipe.json', 'utf8');
const around: Surroundings = {
  today: '2026-11-25',
  bundledRevision: (site) => (site === 'facebook' ? null : undefined),
  hosts: ['www.facebook.com', 'web.facebook.com'],
};

type Draft = ReturnType<typeof draft>;

/** A fresh copy of the recipe to spoil. */
function draft() {
  const recipe: typeof import('../../../src/platforms/facebook/recipe.json') = JSON.parse(text);
  return recipe;
}

function findingsOf(spoil: (recipe: Draft) => unknown, against: Partial<Surroundings> = {}): string[] {
  const recipe = draft();
  const other = spoil(recipe);
  return checkRecipe(other ?? recipe, { ...around, ...against }).map(
    ({ path, wrong, todo }) => `${pathText(path)}: ${wrong}; ${todo}`,
  );
}

/** Sets a field that the recipe's own type does not allow. */
function set(target: object, name: string, value: unknown): void {
  Reflect.set(target, name, value);
}

it('finds nothing in a sound recipe', () => {
  expect(findingsOf(() => undefined)).toEqual([]);
  expect(findingsOf((recipe) => ({ ...recipe, $schema: '../../core/recipe.schema.json' }))).toEqual([]);
});

describe('a value that is not what it should be', () => {
  it.each<[string, (recipe: Draft) => unknown, RegExp]>([
    [
      'a number in quotes',
      (r) => set(r.signals[0] ?? {}, 'points', '3'),
      /^signals\[0\]\.points: expected a whole number from 1 to 10, found "3"; write it without quotes$/,
    ],
    [
      'a number out of bounds',
      (r) => set(r.health, 'sample', 5),
      /^health\.sample: expected a whole number from 20 to 500, found 5/,
    ],
    [
      'a mistyped kind',
      (r) => set(r.signals[3] ?? {}, 'kind', 'label-refrence'),
      /^signals\[3\]\.kind: expected one of present, .*; did you mean "label-reference"\?$/,
    ],
    [
      'an unknown kind',
      (r) => set(r.signals[3] ?? {}, 'kind', 'regex'),
      /^signals\[3\]\.kind: .*found "regex"; use one of these$/,
    ],
    [
      'an unknown platform',
      (r) => set(r, 'platform', 'friendster'),
      /^platform: expected one of facebook, .*found "friendster"/,
    ],
    [
      'a missing field',
      (r) => Reflect.deleteProperty(r, 'badge') && undefined,
      /^badge: is missing; add it: Where a badge/,
    ],
    [
      'a field too many',
      (r) => set(r.posts[0] ?? {}, 'selektor', 'a'),
      /^posts\[0\]\.selektor: is a field that recipes do not have; did you mean "selector"\?$/,
    ],
    [
      'code',
      (r) => set(r, 'script', 'alert(1)'),
      /^script: is a field that recipes do not have; use one of \$schema, schema/,
    ],
    [
      'a text where a list belongs',
      (r) => set(r, 'hosts', 'www.facebook.com'),
      /^hosts: expected a list of at most 20 items, .*; put it in \[ \]/,
    ],
    [
      'a long list',
      (r) => set(r, 'disclaimers', Array(21).fill('Dibayar oleh')),
      /^disclaimers: has 21 items; expected a list of at most 20 items; leave some out$/,
    ],
    [
      'a long text',
      (r) => set(r.posts[0] ?? {}, 'selector', 'a'.repeat(601)),
      /^posts\[0\]\.selector: expected a text of 1 to 600 characters, found 601; shorten it$/,
    ],
    [
      'an empty text',
      (r) => set(r.labels, 'en', ['']),
      /^labels\.en\[0\]: expected a text of 1 to 80 characters, found 0; write something/,
    ],
    [
      'null',
      (r) => set(r.fields, 'text', null),
      /^fields\.text: expected a list of at most 20 items, found null/,
    ],
    [
      'a day that does not exist',
      (r) => set(r, 'date', '2026-02-30'),
      /^date: expected a calendar date that exists, found "2026-02-30"/,
    ],
    [
      'a name with a path in it',
      (r) => set(r, 'site', '../x'),
      /^site: expected a name like "facebook-mobile", found "\.\.\/x"/,
    ],
    ['another format', (r) => set(r, 'schema', 2), /^schema: expected 1, found 2/],
    ['no labels', (r) => set(r, 'labels', {}), /^labels: expected an object with 1 to 80 fields, found \{\}/],
    [
      'one family',
      (r) => set(r.thresholds.sponsored, 'families', 1),
      /^thresholds\.sponsored\.families: expected a whole number from 2 to 5, found 1/,
    ],
    ['no recipe at all', () => [], /^recipe: expected an object, found \[\]/],
  ])('is explained: %s', (_what, spoil, expected) => {
    expect(findingsOf(spoil)).toContainEqual(expect.stringMatching(expected));
  });
});

describe('a selector', () => {
  it.each([
    ['div[aria-posinset', /no sound selector: .* at character 18/],
    ['a[b=1x]', /no sound selector/],
    ['a:is(.b', /no sound selector/],
    ['a{', /no sound selector/],
    ['a:has(b)', /":has\(" costs a look through the whole feed/],
    ['a:is(b:has(c))', /":has\("/],
    ['a:not(b:HAS(c))', /has/i],
    ['a::before', /"::before" is drawn by style/],
    ['a:before', /":before" may not stand in a recipe/],
    ['a:hover', /":hover" may not stand in a recipe/],
    ['a:visited', /":visited"/],
    ['a:contains("x")', /":contains"/],
    ['a:lang("id")', /":lang"/],
    ['[a="x" s]', /"s" after the value/],
    ['a:not()', /":not" has nothing in its brackets/],
    ['a:empty(b)', /":empty" takes no brackets/],
    ['a >', /">" has no element on one side/],
    ['> a', /">" has no element on one side/],
    ['a + + b', /"\+" has no element on one side/],
    ['a /deep/ b', /browsers do not know "\/deep\/"/],
    ['a,', /an empty part beside a comma/],
    ['a,,b', /no sound selector/],
    ['#1', /"#1" begins with a digit/],
    ['50%', /stands for no element here/],
    ['&.x', /stands for no element here/],
    ['svg|a', /names a namespace/],
    ['[a="x" q]', /"q" after the value of \[a\] means nothing/],
    [' ', /is empty/],
    ["a[href*='/ads/.*']", /looks like a regular expression \("\.\*"\)/],
    ["a[href*='^/ads']", /looks like a regular expression/],
    ["a[href*='\\\\d+']", /looks like a regular expression/],
  ])('is refused: %s', (selector, expected) => {
    const [finding, ...more] = findingsOf((recipe) => set(recipe.posts[0] ?? {}, 'selector', selector));
    expect(finding).toMatch(/^posts\[0\]\.selector: /);
    expect(finding).toMatch(expected);
    expect(more).toEqual([]);
  });

  it.each([
    'a:not(b, c > d)',
    'a:nth-child(2n+1 of .x)',
    '[a="x" i]',
    'svg a',
    "path[d^='M19.498 3h-15c-1.381']",
    '*',
    'a\\:b',
    '[a*=","]',
    '.a:first-child ~ b',
    "[x*='(?)']",
  ])('is taken: %s', (selector) => {
    expect(findingsOf((recipe) => set(recipe.posts[0] ?? {}, 'selector', selector))).toEqual([]);
  });

  it('is looked at wherever it may stand', () => {
    const places: [string, (recipe: Draft) => unknown][] = [
      ['posts[0].root', (r) => set(r.posts[0] ?? {}, 'root', 'a >')],
      ['posts[0].header', (r) => set(r.posts[0] ?? {}, 'header', 'a >')],
      ['orphans[0].from', (r) => set(r.orphans[0] ?? {}, 'from', 'a >')],
      ['orphans[1].holds', (r) => set(r.orphans[1] ?? {}, 'holds', 'a >')],
      ...['skip', 'end', 'names'].map((name): [string, (recipe: Draft) => unknown] => [
        `byline.${name}[0]`,
        (r) => set(r.byline, name, ['a >']),
      ]),
      ['signals[0].selector', (r) => set(r.signals[0] ?? {}, 'selector', 'a >')],
      ...['advertiser', 'heading', 'text', 'images', 'landing', 'permalink'].map(
        (name): [string, (recipe: Draft) => unknown] => [
          `fields.${name}[0]`,
          (r) => set(r.fields, name, ['a >']),
        ],
      ),
      [
        'fields.advertiserNames[0].selector',
        (r) => set(r.fields, 'advertiserNames', [{ selector: 'a >', attribute: 'alt', beginnings: [] }]),
      ],
      ['disclosures.ai.selectors[0]', (r) => set(r.disclosures.ai, 'selectors', ['a >'])],
    ];
    for (const [place, spoil] of places)
      expect(findingsOf(spoil), place).toEqual([expect.stringContaining(`${place}: ">" has no`)]);
  });
});

describe('what no parser can see', () => {
  it.each<[string, (recipe: Draft) => unknown, RegExp]>([
    [
      'a label like a regular expression',
      (r) => set(r.labels, 'en', ['(Sponsored|Ad)']),
      /^labels\.en\[0\]: .* looks like a regular expression \("d\|A"\)/,
    ],
    [
      'a path like one',
      (r) => set(r.surfaces[0] ?? {}, 'path', '/groups/.+'),
      /^surfaces\[0\]\.path: .* looks like a regular expression/,
    ],
    [
      'a path with a star',
      (r) => set(r.surfaces[0] ?? {}, 'path', '/groups/*'),
      /^surfaces\[0\]\.path: .* holds a star/,
    ],
    [
      'a path without a slash',
      (r) => set(r, 'private', ['messages']),
      /^private\[0\]: "messages" is no path; begin it with "\/"/,
    ],
    [
      'an address for a host',
      (r) => set(r, 'ownHosts', ['https://facebook.com/']),
      /^ownHosts\[0\]: .* is no host name/,
    ],
    [
      'an attribute that is none',
      (r) => set(r, 'watched', ['aria label']),
      /^watched\[0\]: "aria label" is no name of an attribute/,
    ],
    [
      'no source',
      (r) => Reflect.deleteProperty(r.signals[2] ?? {}, 'source') && undefined,
      /^signals\[2\]\.source: is missing; say where/,
    ],
    ['an empty source', (r) => set(r.posts[1] ?? {}, 'source', ' '), /^posts\[1\]\.source: is missing/],
    [
      'no time',
      (r) => Reflect.deleteProperty(r.orphans[0] ?? {}, 'seen') && undefined,
      /^orphans\[0\]\.seen: is missing; say when/,
    ],
    [
      'a time that is none',
      (r) => set(r.posts[0] ?? {}, 'seen', 'last week'),
      /^posts\[0\]\.seen: "last week" is no time/,
    ],
    [
      'two signals of one name',
      (r) => set(r.signals[4] ?? {}, 'id', 'label-text'),
      /^signals\[4\]\.id: "label-text" is also the name of signals\[1\]/,
    ],
    [
      'a post and an orphan rule of one name',
      (r) => set(r.orphans[0] ?? {}, 'id', 'posinset'),
      /^orphans\[0\]\.id: "posinset" is also the name of posts\[0\]/,
    ],
    [
      'a rule that proves an ad alone',
      (r) => set(r.signals[1] ?? {}, 'points', 4),
      /^signals\[1\]\.points: 4 reach the 4 of "sponsored" alone/,
    ],
    [
      'rules of one family',
      (r) =>
        set(
          r,
          'signals',
          r.signals.filter(({ family }) => family === 'label'),
        ),
      /^signals: the rules that are on belong to fewer than two families/,
    ],
    [
      'all other families switched off',
      (r) => {
        for (const s of r.signals) if (s.family !== 'label') s.on = false;
      },
      /^signals: the rules that are on belong to fewer than two families/,
    ],
    [
      'more families than there are',
      (r) => set(r.thresholds.sponsored, 'families', 5),
      /^thresholds\.sponsored\.families: is 5, but the rules have 4/,
    ],
    [
      'points that nothing reaches',
      (r) => set(r.thresholds.sponsored, 'points', 20),
      /^thresholds\.sponsored\.points: is 20, but all rules together reach \d+/,
    ],
    [
      'more points for unsure',
      (r) => set(r.thresholds.unsure, 'points', 5),
      /^thresholds\.unsure\.points: is above the 4/,
    ],
    [
      'the family of the user',
      (r) => set(r.signals[1] ?? {}, 'family', 'pointed'),
      /^signals\[1\]\.family: "pointed" is for posts that the user points at/,
    ],
    [
      'a surface that nothing gives',
      (r) => set(r.signals[1] ?? {}, 'surfaces', ['feed', 'right-colum']),
      /^signals\[1\]\.surfaces\[1\]: no posts, orphans or surfaces rule gives the surface "right-colum"; did you mean "right-column"\?/,
    ],
    [
      'a headed surface that nothing gives',
      (r) => set(r.byline, 'headed', ['cellar']),
      /^byline\.headed\[0\]: no posts/,
    ],
    [
      'a rule without what it looks for',
      (r) => Reflect.deleteProperty(r.signals[0] ?? {}, 'selector') && undefined,
      /^signals\[0\]\.selector: is missing, so the rule never fires/,
    ],
    [
      'a disclaimer rule without disclaimers',
      (r) => set(r, 'disclaimers', []),
      /^signals\[\d+\]: never fires: the recipe has no disclaimers/,
    ],
    [
      'a beginning rule without beginnings',
      (r) => set(r.signals[1] ?? {}, 'kind', 'label-beginning'),
      /^signals\[1\]: never fires: the recipe has no labelBeginnings/,
    ],
    [
      'a label that is a suggestion',
      (r) => {
        set(r, 'suggestions', ['Disarankan untuk Anda']);
        set(r.labels, 'xx', ['disarankan untuk anda']);
      },
      /^labels\.xx\[0\]: .* is also a suggestion, .*: suggestions\[0\]/,
    ],
    [
      'a label that is a time',
      (r) => set(r.labels, 'xx', ['KEMARIN\u200b']),
      /^labels\.xx\[0\]: .* is also a time: timeWords\[4\]/,
    ],
    [
      'a label that is a disclosure',
      (r) => set(r.labels, 'xx', ['Info AI']),
      /^labels\.xx\[0\]: "Info AI" is also a disclosure, .*: disclosures\.ai\.words\[1\]/,
    ],
    [
      'a word that is nothing',
      (r) => set(r, 'disclaimers', ['\u2060 ']),
      /^disclaimers\[0\]: .* says nothing/,
    ],
    [
      'rules that are all off',
      (r) => {
        for (const post of r.posts) post.on = false;
      },
      /^posts: every rule is off/,
    ],
    [
      'a host without the reader',
      (r) => set(r, 'hosts', ['de.facebook.com']),
      /^hosts\[0\]: the extension does not start on de\.facebook\.com; add https:\/\/de\.facebook\.com\/\* to manifest\.json/,
    ],
    ['an engine of the future', (r) => set(r, 'engine', 9), /^engine: asks for engine 9; this build has 1/],
    [
      'an end before its beginning',
      (r) => set(r, 'expires', '2026-11-24'),
      /^expires: 2026-11-24 is not after its date/,
    ],
  ])('is explained: %s', (_what, spoil, expected) => {
    expect(findingsOf(spoil)).toContainEqual(expect.stringMatching(expected));
  });

  it('is its day, where the day matters', () => {
    expect(findingsOf(() => undefined, { today: '2027-05-25' })).toEqual([
      expect.stringMatching(/^expires: expired on 2027-05-24/),
    ]);
    expect(findingsOf(() => undefined, { today: '2027-04-24' })).toEqual([
      expect.stringMatching(/^expires: expires in 30 days/),
    ]);
    expect(findingsOf(() => undefined, { today: '2027-04-23' })).toEqual([]);
    expect(findingsOf(() => undefined, { today: '2026-11-01' })).toEqual([
      expect.stringMatching(/^date: 2026-11-24 is still to come/),
    ]);
    expect(findingsOf(() => undefined, { today: null })).toEqual([]);
  });

  it('is what the package holds already', () => {
    expect(findingsOf(() => undefined, { bundledRevision: () => 1 })).toEqual([
      expect.stringMatching(/^revision: 1 is not above 1, .*; use 2 or more$/),
    ]);
    expect(findingsOf((r) => set(r, 'revision', 2), { bundledRevision: () => 1 })).toEqual([]);
    expect(findingsOf(() => undefined, { bundledRevision: () => undefined })).toEqual([
      expect.stringMatching(/^site: no page loads a recipe named "facebook"/),
    ]);
  });
});

describe('a file', () => {
  const check = (content: string | Uint8Array) =>
    checkRecipeText(typeof content === 'string' ? new TextEncoder().encode(content) : content, around).map(
      (one) => findingLine('FILE', one),
    );

  it('names every mistake at once, with its line', () => {
    const recipe = draft();
    set(recipe.signals[0] ?? {}, 'points', '3');
    set(recipe.signals[1] ?? {}, 'selector', 'a:has(b)');
    set(recipe.signals[2] ?? {}, 'id', 'label-text');
    set(recipe, 'engine', 9);
    expect(check(JSON.stringify(recipe, null, 2))).toEqual([
      expect.stringMatching(/^FILE:engine: .* \(line 7\)$/),
      expect.stringMatching(/^FILE:signals\[0\]\.points: .* \(line \d+\)$/),
      expect.stringMatching(/^FILE:signals\[1\]\.selector: /),
      expect.stringMatching(/^FILE:signals\[2\]\.id: /),
    ]);
  });

  it.each([
    [
      'a comma too many',
      '{\n  "a": 1,\n}',
      [
        'FILE:3:1: not JSON: property name expected; write the next field in "quotes", or take away the comma before this',
      ],
    ],
    [
      'a comma too few',
      '{\n  "a": 1\n  "b": 2}',
      ['FILE:3:3: not JSON: comma expected; put a comma before this'],
    ],
    [
      'a comment',
      '{ // x\n}',
      ['FILE:1:3: not JSON: invalid comment token; take the comment out: JSON has none'],
    ],
    ['an open end', '{"a": [1', ['FILE:1:9: not JSON: close bracket expected; close the list with ]']],
    [
      'two mistakes',
      '{\n"a": 1,\n"a" 2,\n"b": yes}',
      [expect.stringMatching(/^FILE:3:5: /), expect.stringMatching(/^FILE:4:6: /)],
    ],
    ['nothing', '', [expect.stringMatching(/^FILE:1:1: not JSON/)]],
  ])('says where it is no JSON: %s', (_what, content, expected) => {
    expect(check(content)).toEqual(expected);
  });

  it('says that a field stands twice, which JSON itself does not mind', () => {
    const doubled = text.replace('"on": true', '"on": false,\n  "on": true');
    expect(check(doubled)).toEqual(['FILE:11:3: the field "on" stands here twice; keep one of them']);
  });

  it('says that it is no UTF-8, too large, or nested without end', () => {
    expect(check(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual(['FILE: not UTF-8; save it as UTF-8']);
    expect(check(`\ufeff${text}`)).toEqual([
      expect.stringMatching(/^FILE:1:1: begins with a byte order mark/),
    ]);
    expect(check(text + ' '.repeat(64_000))).toEqual([
      expect.stringMatching(/^FILE: \d+ bytes; a recipe has at most 64000/),
    ]);
    expect(check('['.repeat(60_000))).toEqual(['FILE: nested too deeply; a recipe never is']);
  });

  it('never stops the check, whatever it holds', () => {
    const contents = fc.oneof(fc.json({ maxDepth: 6 }), fc.string());
    fc.assert(
      fc.property(contents, (content) => check(content).length > 0),
      { numRuns: 100 },
    );
    const names = fc.constantFrom(...Object.keys(draft()));
    fc.assert(
      fc.property(names, fc.jsonValue({ maxDepth: 3 }), (name, value) => {
        const recipe = draft();
        set(recipe, name, value);
        return Array.isArray(checkRecipe(recipe, around));
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
