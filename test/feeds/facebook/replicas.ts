import type { FeedCase } from '../feed-case.ts';
import { className, element, type Html, nest } from '../markup.ts';
import { egoSection, facebookCases2018 } from './cases-2018.ts';
import { facebookCases2020, facebookCases2021 } from './cases-2021.ts';
import { facebookGroupCases } from './group-cases.ts';
import { facebookMarketplaceCases } from './marketplace-cases.ts';
import { facebookSearchCases } from './search-cases.ts';
import { facebookSurface } from './surface.ts';
import { facebookReelCases, facebookWatchCases } from './video-cases.ts';

type Wrap = (attributes: Record<string, string>, posts: Html) => Html;

const plainBox: Wrap = (attributes, posts) => element('div', attributes, posts);
const asFeed: Wrap = (attributes, posts) => element('div', { ...attributes, role: 'feed' }, posts);

/** Facebook's other surfaces and older front ends, each at its address. */
export const facebookSurfaces = [
  surface('/groups/feed/', 'Grup', facebookGroupCases, asFeed),
  surface('/watch/', 'Video', facebookWatchCases, (attributes, posts) =>
    element('div', { id: 'watch_feed' }, nest(2, 'watch', element('div', attributes, posts))),
  ),
  surface('/reel/990000000000007', 'Reels', facebookReelCases, plainBox),
  surface('/search/top/?q=cendana', 'Hasil pencarian', facebookSearchCases, (attributes, posts) =>
    element('div', { role: 'feed' }, element('div', attributes, posts)),
  ),
  surface('/marketplace/', 'Marketplace', facebookMarketplaceCases, (attributes, posts) =>
    element('div', { ...attributes, class: className('tiles') }, posts),
  ),
  surface('/?front=2018', 'Facebook', facebookCases2018, plainBox, egoSection),
  surface('/?front=2020', 'Facebook', facebookCases2020, plainBox),
  surface('/?front=2021', 'Facebook', facebookCases2021, asFeed),
];

function surface(
  path: string,
  title: string,
  cases: readonly FeedCase[],
  wrap: Wrap,
  holdRail?: (units: Html) => Html,
) {
  return { address: `https://www.facebook.com${path}`, cases, feed: facebookSurface(title, wrap, holdRail) };
}
