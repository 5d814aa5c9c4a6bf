import type { SiteHandler } from '../e2e/harness/site-server.ts';
import { facebookCases } from './facebook/cases.ts';
import { facebookFeed, facebookPolicy } from './facebook/feed.ts';
import type { FeedOptions } from './feed-case.ts';
import { feedLanguages, plainFeed } from './feed-case.ts';
import { xCases } from './x/cases.ts';
import { xFeed, xPolicy } from './x/feed.ts';

/**
 * Both replicas with all their cases, for `serveSites(replicaSites)`.
 * Options come from the address: `?language=en&theme=dark&batch=10&recycle=1&case=shop&case=registered`.
 */
export const replicaSites: Record<string, SiteHandler> = {
  'www.facebook.com': ({ url }) => ({
    headers: { 'content-security-policy': facebookPolicy },
    body: facebookFeed(chosen(facebookCases, url), optionsFrom(url)),
  }),
  'x.com': ({ url }) => ({
    headers: { 'content-security-policy': xPolicy },
    body: xFeed(chosen(xCases, url), optionsFrom(url)),
  }),
};

function optionsFrom({ searchParams: query }: URL): FeedOptions {
  return {
    language: feedLanguages.find((one) => one === query.get('language')) ?? plainFeed.language,
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    batch: Number(query.get('batch') ?? 0),
    recycle: query.get('recycle') === '1',
  };
}

function chosen<T extends { name: string }>(cases: readonly T[], { searchParams }: URL): readonly T[] {
  const names = searchParams.getAll('case');
  return names.length === 0 ? cases : cases.filter(({ name }) => names.includes(name));
}
