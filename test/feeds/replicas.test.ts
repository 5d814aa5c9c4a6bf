import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readAccountUrl } from '../../src/core/account/read-account.ts';
import { facebookCases } from './facebook/cases.ts';
import { feedLanguages, plainFeed } from './feed-case.ts';
import { replicas } from './replicas.ts';

describe.each(replicas.map((replica) => [replica.address, replica] as const))(
  'the replica of %s',
  (address, { cases, extent, page: build }) => {
    const page = new JSDOM(build(), { url: address }).window.document;
    const shown = [...page.querySelectorAll('[data-case]')];
    const posts = new Map(shown.map((post) => [post.getAttribute('data-case'), post]));

    test('holds every case exactly once, under a name of its own', () => {
      const shown = [...page.querySelectorAll('[data-case]')].map((post) => post.getAttribute('data-case'));
      const bySorting = (names: (string | null)[]) => [...names].sort();
      expect(bySorting(shown)).toEqual(bySorting(cases.map(({ name }) => name)));
      expect(new Set(shown).size).toBe(shown.length);
    });

    test.runIf(extent === 'feed')(
      'has the six verdict cases, in posts as deep and large as the real ones',
      () => {
        const names = cases.map(({ name }) => name);
        const verdicts = ['registered', 'quiet-period', 'not-listed', 'lookalike', 'no-list', 'shop'];
        expect(names).toEqual(expect.arrayContaining(verdicts));
        const post = posts.get('registered');
        expect(post === undefined ? 0 : depth(post)).toBeGreaterThanOrEqual(16);
        expect(post?.querySelectorAll('*').length).toBeGreaterThanOrEqual(150);
      },
    );

    test('has ads and organic posts, and of organic ones there is nothing to say', () => {
      const kinds = new Set(cases.map((one) => one.expected(plainFeed).sponsorship === 'organic'));
      expect(kinds).toEqual(new Set([true, false]));
      for (const one of cases) {
        const { sponsorship, ...rest } = one.expected(plainFeed);
        if (sponsorship === 'organic')
          expect(Object.values(rest), one.name).toEqual([null, null, null, null, null, null]);
      }
    });

    test('shows each declared advertiser as the first profile a reader meets', () => {
      for (const one of cases) {
        const { handle, id } = one.expected(plainFeed);
        if (handle === null && id === null) continue;
        const post = posts.get(one.name);
        const author = post?.hasAttribute('author') ? post : (post?.querySelector('[author]') ?? null);
        if (author !== null) {
          expect(author.getAttribute('author')?.toLowerCase(), one.name).toBe(handle);
          continue;
        }
        const links = post?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [];
        const accounts = [...links]
          .map((link) => readAccountUrl(link.href))
          .filter((found) => found !== null);
        // A hover card may add the number to the address of the name.
        expect(accounts[0], one.name).toMatchObject(handle === null ? { id } : { handle });
      }
    });

    test('shows each declared payer', () => {
      for (const one of cases) {
        const { payer } = one.expected(plainFeed);
        if (payer !== null) expect(posts.get(one.name)?.textContent, one.name).toContain(payer);
      }
    });

    test('speaks every language of the interface, in one or in many batches', () => {
      for (const language of feedLanguages) {
        const shown = new JSDOM(build({ language, theme: 'dark', batch: 2 })).window.document;
        expect(shown.documentElement.lang).toBe(language);
        const rows = [...(shown.querySelector('[data-replica-feed]')?.children ?? [])];
        const isPost = (row: Element) =>
          row.matches('[data-case]') || row.querySelector('[data-case]') !== null;
        expect(rows.filter(isPost).length).toBe(2);
      }
    });

    test('fetches nothing', () => {
      const sources = [...page.querySelectorAll('[src]')].map((part) => part.getAttribute('src') ?? '');
      expect(sources.filter((source) => !source.startsWith('data:'))).toEqual([]);
      expect(page.querySelectorAll('link, iframe, [srcset]').length).toBe(0);
    });
  },
);

test('Facebook has at least thirty organic traps', () => {
  const traps = facebookCases.filter((one) => one.expected(plainFeed).sponsorship === 'organic');
  expect(traps.length).toBeGreaterThanOrEqual(30);
});

function depth(element: Element): number {
  return 1 + Math.max(0, ...[...element.children].map(depth));
}
