import { campaigns } from '../campaigns.ts';
import { type FeedCase, organic } from '../feed-case.ts';
import { adCase } from './ad-cases.ts';
import { inCell } from './cell.ts';
import { account, sponsored, trend } from './column-cases.ts';
import { linkCard } from './media.ts';
import { organicCase } from './organic-cases.ts';
import { xWords } from './words.ts';

const { shop, 'not-listed': supporters } = campaigns;
const all = ['pixels', 'label', 'click-id'] as const;

/** Search: posts, and the accounts and trends that stand between them. */
export const xSearchCases: FeedCase[] = [
  adCase({ name: 'search-ad', shows: 'an ad among the results', campaign: 'registered', signs: all }),
  organicCase('search-post', 'an ordinary result', {}),
  adCase({
    name: 'search-label',
    shows: 'an ad with its label alone',
    campaign: 'not-listed',
    signs: ['label'],
  }),
  organicCase('search-word', 'a result that is the word that was looked for', { text: 'Dipromosikan' }),
  {
    name: 'search-account',
    shows: 'a promoted account above the results',
    place: 'feed',
    expected: ({ language }) => ({ ...sponsored(xWords[language].label), handle: supporters.x.handle }),
    build: ({ language }) => ({
      html: accountRow('search-account', supporters.name, supporters.x.name, xWords[language].label),
    }),
  },
  {
    name: 'search-person',
    shows: 'an account whose name is the label word',
    place: 'feed',
    expected: () => organic,
    build: () => ({ html: accountRow('search-person', 'Dipromosikan', 'dipromosikan', null) }),
  },
  {
    name: 'search-trend',
    shows: 'a promoted trend beside the results',
    place: 'column',
    expected: ({ language }) => sponsored(`${xWords[language].promotedBy} ${shop.name}`),
    build: ({ language }) => ({
      html: trend('search-trend', '#DiskonBatik', `${xWords[language].promotedBy} ${shop.name}`),
    }),
  },
];

/** One post with its replies: its own time stands beneath the text, and ads stand among the replies. */
export const xReplyCases: FeedCase[] = [
  organicCase('focal-post', 'the post of the page: its time is beneath the text', {
    time: null,
    timeBeneath: '8.00 PM · 20 Nov 2026',
    media: linkCard({ target: 'https://kabarsagara.example/', title: 'Jalan desa', picture: 'Jalan' }, null),
  }),
  organicCase('reply', 'an ordinary reply', {}),
  adCase({ name: 'reply-ad', shows: 'an ad among the replies', campaign: 'registered', signs: all }),
  organicCase('reply-ad-word', 'a reply that is the label word', { text: 'Ad' }),
  adCase({
    name: 'reply-label',
    shows: 'an ad with its label alone',
    campaign: 'lookalike',
    signs: ['label'],
  }),
  organicCase('reply-by-ad', 'a reply by somebody called Ad', { author: { name: 'Ad', handle: 'ad' } }),
];

/** An account in a row of the timeline. */
function accountRow(...[name, shown, handle, label]: Parameters<typeof account>): string {
  return inCell(name, account(name, shown, handle, label).replace(` data-case="${name}"`, ''));
}
