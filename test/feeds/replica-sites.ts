import type { SiteHandler } from '../e2e/harness/site-server.ts';
import { facebookCases } from './facebook/cases.ts';
import { facebookFeed, facebookPolicy } from './facebook/feed.ts';
import type { FeedOptions } from './feed-case.ts';
import { feedLanguages, plainFeed } from './feed-case.ts';
import { instagramCases } from './instagram/cases.ts';
import { instagramFeed, instagramPolicy } from './instagram/feed.ts';
import { linkedinCases } from './linkedin/cases.ts';
import { linkedinFeed, linkedinPolicy } from './linkedin/feed.ts';
import { redditCases } from './reddit/cases.ts';
import { oldRedditFeed, redditFeed, redditPolicy } from './reddit/feed.ts';
import { oldRedditCases } from './reddit/old-cases.ts';
import { threadsCases } from './threads/cases.ts';
import { threadsFeed, threadsPolicy } from './threads/feed.ts';
import { tiktokCases } from './tiktok/cases.ts';
import { tiktokFeed, tiktokPolicy } from './tiktok/feed.ts';
import { xCases } from './x/cases.ts';
import { xFeed, xPolicy } from './x/feed.ts';
import { youtubeCases } from './youtube/cases.ts';
import { youtubeFeed, youtubeMobileFeed, youtubePolicy } from './youtube/feed.ts';
import { youtubeMobileCases } from './youtube/mobile-cases.ts';

/**
 * Every replica with all its cases, for `serveSites(replicaSites)`.
 * Options come from the address: `?language=en&theme=dark&batch=10&recycle=1&case=shop&case=registered`.
 */
export const replicaSites: Record<string, SiteHandler> = {
  'www.facebook.com': ({ url }) => ({
    headers: { 'content-security-policy': facebookPolicy },
    body: facebookFeed(chosen(facebookCases, url), optionsFrom(url)),
  }),
  'www.instagram.com': ({ url }) => ({
    headers: { 'content-security-policy': instagramPolicy },
    body: instagramFeed(chosen(instagramCases, url), optionsFrom(url)),
  }),
  'www.threads.com': ({ url }) => ({
    headers: { 'content-security-policy': threadsPolicy },
    body: threadsFeed(chosen(threadsCases, url), optionsFrom(url)),
  }),
  'www.reddit.com': ({ url }) => ({
    headers: { 'content-security-policy': redditPolicy },
    body: redditFeed(chosen(redditCases, url), optionsFrom(url)),
  }),
  'old.reddit.com': ({ url }) => ({
    headers: { 'content-security-policy': redditPolicy },
    body: oldRedditFeed(chosen(oldRedditCases, url), optionsFrom(url)),
  }),
  'www.linkedin.com': ({ url }) => ({
    headers: { 'content-security-policy': linkedinPolicy },
    body: linkedinFeed(chosen(linkedinCases, url), optionsFrom(url)),
  }),
  'www.tiktok.com': ({ url }) => ({
    headers: { 'content-security-policy': tiktokPolicy },
    body: tiktokFeed(chosen(tiktokCases, url), optionsFrom(url)),
  }),
  'x.com': ({ url }) => ({
    headers: { 'content-security-policy': xPolicy },
    body: xFeed(chosen(xCases, url), optionsFrom(url)),
  }),
  'www.youtube.com': ({ url }) => ({
    headers: { 'content-security-policy': youtubePolicy },
    body: youtubeFeed(chosen(youtubeCases, url), optionsFrom(url)),
  }),
  'm.youtube.com': ({ url }) => ({
    headers: { 'content-security-policy': youtubePolicy },
    body: youtubeMobileFeed(chosen(youtubeMobileCases, url), optionsFrom(url)),
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
