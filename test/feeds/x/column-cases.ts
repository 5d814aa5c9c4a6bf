import { campaigns } from '../campaigns.ts';
import type { Expectation, FeedCase } from '../feed-case.ts';
import { organic } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { boxes, icon, profileLink, words } from './tweet.ts';
import { xWords } from './words.ts';

const { shop, 'not-listed': supporters } = campaigns;

/** Beginning of the arrow that stands beside every promotion. */
const promotionMark = 'M19.498 3h-15c-1.381 0-2.5 1.12-2.5 2.5v13';

/** The right column: promoted and ordinary trends and accounts. */
export const xColumnCases: FeedCase[] = [
  {
    name: 'promoted-trend',
    shows: 'a promoted trend: the advertiser has a name and no handle',
    place: 'column',
    expected: ({ language }) => sponsored(`${xWords[language].promotedBy} ${shop.name}`),
    build: ({ language }) => ({
      html: trend('promoted-trend', '#DiskonBatik', `${xWords[language].promotedBy} ${shop.name}`),
    }),
  },
  {
    name: 'promoted-account',
    shows: 'a promoted account among those to follow; no text to judge it by',
    place: 'column',
    expected: ({ language }) => ({ ...sponsored(xWords[language].label), handle: supporters.x.handle }),
    build: ({ language }) => ({
      html: account('promoted-account', supporters.name, supporters.x.name, xWords[language].label),
    }),
  },
  {
    name: 'plain-trend',
    shows: 'a trend that nobody paid for',
    place: 'column',
    expected: () => organic,
    build: () => ({ html: trend('plain-trend', '#CendanaMemilih', null) }),
  },
  {
    name: 'plain-account',
    shows: 'an account to follow that nobody paid for',
    place: 'column',
    expected: () => organic,
    build: () => ({ html: account('plain-account', 'Kabar Sagara', 'kabarsagara', null) }),
  },
];

export function sponsored(label: string): Expectation {
  return { ...organic, sponsorship: 'sponsored', label };
}

function mark(label: string): Html {
  return boxes(2, `${boxes(1, icon(promotionMark))}${words(label)}`);
}

export function trend(name: string, topic: string, label: string | null): Html {
  const source = label === null ? 'trend_click' : 'promoted_trend_click';
  const link = { href: `/search?q=${encodeURIComponent(topic)}&src=${source}`, role: 'link' };
  return element(
    'div',
    { 'data-case': name, 'data-testid': 'trend', role: 'link', tabindex: '0' },
    boxes(3, `${element('a', link, words(topic))}${label === null ? words('1.204 postingan') : mark(label)}`),
  );
}

export function account(name: string, shown: string, handle: string, label: string | null): Html {
  return element(
    'button',
    { 'data-case': name, 'data-testid': 'UserCell', type: 'button' },
    boxes(
      3,
      `${profileLink(handle, words(shown))}${profileLink(handle, words(`@${handle}`))}${label === null ? '' : mark(label)}${boxes(2, words('Ikuti'))}`,
    ),
  );
}
