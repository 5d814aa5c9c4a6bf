import { facebookCases } from './facebook/cases.ts';
import { facebookFeed, facebookPolicy } from './facebook/feed.ts';
import { facebookMobileCases } from './facebook-mobile/cases.ts';
import { facebookMobileFeed, facebookMobilePolicy } from './facebook-mobile/feed.ts';
import type { FeedCase, FeedOptions } from './feed-case.ts';
import { instagramCases } from './instagram/cases.ts';
import { instagramFeed, instagramPolicy } from './instagram/feed.ts';
import { linkedinCases } from './linkedin/cases.ts';
import { linkedinFeed, linkedinPolicy } from './linkedin/feed.ts';
import type { Html } from './markup.ts';
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

/** One page of a site, rebuilt: a front end or a surface at an address of its own. */
export interface Replica {
  /** Folder of the recipe that reads it. */
  site: string;
  address: string;
  policy: string;
  cases: readonly FeedCase[];
  /** `feed`: has all verdict cases, in posts as large as the real ones. `surface`: a few posts of one other place. */
  extent: 'feed' | 'surface';
  /** The page with all its cases, or with those that are named. */
  page(options?: Partial<FeedOptions>, names?: readonly string[]): Html;
}

interface Parts<Case extends FeedCase> {
  address: string;
  policy: string;
  cases: readonly Case[];
  feed(cases: readonly Case[], options?: Partial<FeedOptions>): Html;
  extent?: Replica['extent'];
}

function replica<Case extends FeedCase>(site: string, parts: Parts<Case>): Replica {
  const { address, policy, cases, feed, extent = 'feed' } = parts;
  const page: Replica['page'] = (options, names = []) =>
    feed(names.length === 0 ? cases : cases.filter(({ name }) => names.includes(name)), options);
  return { site, address, policy, cases, extent, page };
}

/** Every page that the tests know; a new site, front end or surface is an entry here. */
export const replicas: readonly Replica[] = [
  replica('facebook', {
    address: 'https://www.facebook.com/',
    policy: facebookPolicy,
    cases: facebookCases,
    feed: facebookFeed,
  }),
  replica('facebook-mobile', {
    address: 'https://m.facebook.com/',
    policy: facebookMobilePolicy,
    cases: facebookMobileCases,
    feed: facebookMobileFeed,
  }),
  replica('instagram', {
    address: 'https://www.instagram.com/',
    policy: instagramPolicy,
    cases: instagramCases,
    feed: instagramFeed,
  }),
  replica('threads', {
    address: 'https://www.threads.com/',
    policy: threadsPolicy,
    cases: threadsCases,
    feed: threadsFeed,
  }),
  replica('reddit', {
    address: 'https://www.reddit.com/',
    policy: redditPolicy,
    cases: redditCases,
    feed: redditFeed,
  }),
  replica('reddit', {
    address: 'https://old.reddit.com/',
    policy: redditPolicy,
    cases: oldRedditCases,
    feed: oldRedditFeed,
  }),
  replica('linkedin', {
    address: 'https://www.linkedin.com/feed/',
    policy: linkedinPolicy,
    cases: linkedinCases,
    feed: linkedinFeed,
  }),
  replica('tiktok', {
    address: 'https://www.tiktok.com/foryou',
    policy: tiktokPolicy,
    cases: tiktokCases,
    feed: tiktokFeed,
  }),
  replica('x', { address: 'https://x.com/home', policy: xPolicy, cases: xCases, feed: xFeed }),
  replica('youtube', {
    address: 'https://www.youtube.com/',
    policy: youtubePolicy,
    cases: youtubeCases,
    feed: youtubeFeed,
  }),
  replica('youtube', {
    address: 'https://m.youtube.com/',
    policy: youtubePolicy,
    cases: youtubeMobileCases,
    feed: youtubeMobileFeed,
  }),
];
