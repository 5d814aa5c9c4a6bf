import { facebookCases } from './facebook/cases.ts';
import { facebookFeed, facebookPolicy } from './facebook/feed.ts';
import { facebookSurfaces } from './facebook/replicas.ts';
import { facebookMobileCases } from './facebook-mobile/cases.ts';
import { facebookMobileFeed, facebookMobilePolicy } from './facebook-mobile/feed.ts';
import type { FeedCase, FeedOptions } from './feed-case.ts';
import { instagramCases } from './instagram/cases.ts';
import { instagramFeed, instagramPolicy } from './instagram/feed.ts';
import { linkedinCases } from './linkedin/cases.ts';
import { linkedinFeed, linkedinPolicy } from './linkedin/feed.ts';
import type { Html } from './markup.ts';
import { facebookData } from './page-data/facebook.ts';
import { instagramData } from './page-data/instagram.ts';
import type { PageData } from './page-data/page-data.ts';
import { tiktokData } from './page-data/tiktok.ts';
import { xData } from './page-data/x.ts';
import { youtubeData } from './page-data/youtube.ts';
import { redditCases } from './reddit/cases.ts';
import { oldRedditFeed, redditFeed, redditPolicy } from './reddit/feed.ts';
import { oldRedditCases } from './reddit/old-cases.ts';
import { threadsCases } from './threads/cases.ts';
import { threadsFeed, threadsPolicy } from './threads/feed.ts';
import { tiktokCases } from './tiktok/cases.ts';
import { tiktokFeed, tiktokPolicy } from './tiktok/feed.ts';
import { xCases } from './x/cases.ts';
import { xFeed, xPolicy } from './x/feed.ts';
import { xRewrittenCases } from './x/rewritten-cases.ts';
import { xRewrittenFeed } from './x/rewritten-feed.ts';
import { xReplyCases, xSearchCases } from './x/surface-cases.ts';
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
  /** Stable ids that the page's own scripts tell, by handle. */
  ids: PageData['ids'];
  /** The page with all its cases, or with those that are named. */
  page(options?: Partial<FeedOptions>, names?: readonly string[]): Html;
}

interface Parts<Case extends FeedCase> {
  address: string;
  policy: string;
  cases: readonly Case[];
  feed(cases: readonly Case[], options?: Partial<FeedOptions>): Html;
  extent?: Replica['extent'];
  data?: PageData;
}

function replica<Case extends FeedCase>(site: string, parts: Parts<Case>): Replica {
  const { address, policy, cases, feed, extent = 'feed', data = { html: '', ids: {} } } = parts;
  const page: Replica['page'] = (options, names = []) => {
    const shown = names.length === 0 ? cases : cases.filter(({ name }) => names.includes(name));
    return feed(shown, options).replace('</body>', () => `${data.html}</body>`);
  };
  return { site, address, policy, cases, extent, ids: data.ids, page };
}

/** Every page that the tests know; a new site, front end or surface is an entry here. */
export const replicas: readonly Replica[] = [
  replica('facebook', {
    address: 'https://www.facebook.com/',
    policy: facebookPolicy,
    cases: facebookCases,
    feed: facebookFeed,
    data: facebookData,
  }),
  ...facebookSurfaces.map((one) =>
    replica('facebook', { ...one, policy: facebookPolicy, extent: 'surface' }),
  ),
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
    data: instagramData,
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
    data: tiktokData,
  }),
  replica('x', { address: 'https://x.com/home', policy: xPolicy, cases: xCases, feed: xFeed, data: xData }),
  replica('x', {
    address: 'https://x.com/search?q=cendana',
    policy: xPolicy,
    cases: xSearchCases,
    feed: xFeed,
    extent: 'surface',
  }),
  replica('x', {
    address: 'https://x.com/kabarsagara/status/1710000000000000001',
    policy: xPolicy,
    cases: xReplyCases,
    feed: xFeed,
    extent: 'surface',
  }),
  replica('x', {
    address: 'https://x.com/home?front=rewritten',
    policy: xPolicy,
    cases: xRewrittenCases,
    feed: xRewrittenFeed,
    extent: 'surface',
  }),
  replica('youtube', {
    address: 'https://www.youtube.com/',
    policy: youtubePolicy,
    cases: youtubeCases,
    feed: youtubeFeed,
    data: youtubeData,
  }),
  replica('youtube', {
    address: 'https://m.youtube.com/',
    policy: youtubePolicy,
    cases: youtubeMobileCases,
    feed: youtubeMobileFeed,
  }),
];
