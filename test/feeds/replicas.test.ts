import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readAccountUrl } from '../../src/core/account/read-account.ts';
import { facebookCases } from './facebook/cases.ts';
import { facebookFeed } from './facebook/feed.ts';
import { type FeedCase, type FeedOptions, feedLanguages, plainFeed } from './feed-case.ts';
import { instagramCases } from './instagram/cases.ts';
import { instagramFeed } from './instagram/feed.ts';
import { linkedinCases } from './linkedin/cases.ts';
import { linkedinFeed } from './linkedin/feed.ts';
import { redditCases } from './reddit/cases.ts';
import { oldRedditFeed, redditFeed } from './reddit/feed.ts';
import { oldRedditCases } from './reddit/old-cases.ts';
import { threadsCases } from './threads/cases.ts';
import { threadsFeed } from './threads/feed.ts';
import { tiktokCases } from './tiktok/cases.ts';
import { tiktokFeed } from './tiktok/feed.ts';
import { xCases } from './x/cases.ts';
import { xFeed } from './x/feed.ts';
import { youtubeCases } from './youtube/cases.ts';
import { youtubeFeed, youtubeMobileFeed } from './youtube/feed.ts';
import { youtubeMobileCases } from './youtube/mobile-cases.ts';

interface Replica {
  address: string;
  cases: readonly FeedCase[];
  feed(cases: readonly FeedCase[], options?: Partial<FeedOptions>): string;
}

const replicas: Record<string, Replica> = {
  facebook: { address: 'https://www.facebook.com/', cases: facebookCases, feed: facebookFeed },
  instagram: { address: 'https://www.instagram.com/', cases: instagramCases, feed: instagramFeed },
  threads: { address: 'https://www.threads.com/', cases: threadsCases, feed: threadsFeed },
  reddit: { address: 'https://www.reddit.com/', cases: redditCases, feed: redditFeed },
  'old reddit': { address: 'https://old.reddit.com/', cases: oldRedditCases, feed: oldRedditFeed },
  linkedin: { address: 'https://www.linkedin.com/feed/', cases: linkedinCases, feed: linkedinFeed },
  tiktok: { address: 'https://www.tiktok.com/foryou', cases: tiktokCases, feed: tiktokFeed },
  x: { address: 'https://x.com/home', cases: xCases, feed: xFeed },
  youtube: { address: 'https://www.youtube.com/', cases: youtubeCases, feed: youtubeFeed },
  'mobile youtube': { address: 'https://m.youtube.com/', cases: youtubeMobileCases, feed: youtubeMobileFeed },
};

describe.each(Object.entries(replicas))('the replica of %s', (_site, { address, cases, feed }) => {
  const page = new JSDOM(feed(cases), { url: address }).window.document;

  test('holds every case exactly once, under a name of its own', () => {
    const shown = [...page.querySelectorAll('[data-case]')].map((post) => post.getAttribute('data-case'));
    const bySorting = (names: (string | null)[]) => [...names].sort();
    expect(bySorting(shown)).toEqual(bySorting(cases.map(({ name }) => name)));
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('has the six verdict cases, and only organic cases have nothing to say', () => {
    const names = cases.map(({ name }) => name);
    const verdicts = ['registered', 'quiet-period', 'not-listed', 'lookalike', 'no-list', 'shop'];
    expect(names).toEqual(expect.arrayContaining(verdicts));
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
      const links = page.querySelectorAll<HTMLAnchorElement>(`[data-case="${one.name}"] a[href]`);
      const author = page.querySelector(
        `[data-case="${one.name}"][author], [data-case="${one.name}"] [author]`,
      );
      if (author !== null) {
        expect(author.getAttribute('author')?.toLowerCase(), one.name).toBe(handle);
        continue;
      }
      const accounts = [...links].map((link) => readAccountUrl(link.href)).filter((found) => found !== null);
      expect(accounts[0], one.name).toMatchObject({ handle, id });
    }
  });

  test('shows each declared payer', () => {
    for (const one of cases) {
      const { payer } = one.expected(plainFeed);
      const text = page.querySelector(`[data-case="${one.name}"]`)?.textContent;
      if (payer !== null) expect(text, one.name).toContain(payer);
    }
  });

  test('builds posts as deep and large as the real ones', () => {
    const post = page.querySelector('[data-case="registered"]');
    expect(post === null ? 0 : depth(post)).toBeGreaterThanOrEqual(16);
    expect(post?.querySelectorAll('*').length).toBeGreaterThanOrEqual(150);
  });

  test('speaks every language of the interface, in one or in many batches', () => {
    for (const language of feedLanguages) {
      const shown = new JSDOM(feed(cases, { language, theme: 'dark', batch: 5 })).window.document;
      expect(shown.documentElement.lang).toBe(language);
      expect(shown.querySelector('[data-replica-feed]')?.children.length).toBe(5);
    }
  });

  test('fetches nothing', () => {
    const sources = [...page.querySelectorAll('[src]')].map((part) => part.getAttribute('src') ?? '');
    expect(sources.filter((source) => !source.startsWith('data:'))).toEqual([]);
    expect(page.querySelectorAll('link, iframe, [srcset]').length).toBe(0);
  });
});

test('Facebook has at least thirty organic traps', () => {
  const traps = facebookCases.filter((one) => one.expected(plainFeed).sponsorship === 'organic');
  expect(traps.length).toBeGreaterThanOrEqual(30);
});

function depth(element: Element): number {
  return 1 + Math.max(0, ...[...element.children].map(depth));
}
