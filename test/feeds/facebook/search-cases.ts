import { type FeedCase, organic } from '../feed-case.ts';
import { className, element, nest } from '../markup.ts';
import { adCase } from './ad-case.ts';
import { profileAddress } from './addresses.ts';
import { sprite } from './drawn-labels.ts';
import { organicCase } from './organic-case.ts';
import { bareCard, nameLink } from './post.ts';
import { comment } from './post-foot.ts';
import { wrapped } from './surface.ts';
import { plainLabel, referredLabel } from './text-labels.ts';

/** Tracking tokens of ads are shorter in search than in the feed. */
const searchToken = 268;
const article = { ...bareCard, role: 'article' };

/** Results: some are articles, some only boxes. */
const results: FeedCase[] = [
  adCase({
    name: 'search-ad',
    shows: 'an article among the results',
    campaign: 'registered',
    draw: () => plainLabel,
    card: article,
    tokenLength: searchToken,
  }),
  organicCase({ name: 'search-post', shows: 'an ordinary result', card: article }),
  adCase({
    name: 'search-ad-box',
    shows: 'a result that is no article',
    campaign: 'not-listed',
    draw: () => plainLabel,
    card: bareCard,
  }),
  adCase({
    name: 'search-ad-sprite',
    shows: 'the label drawn',
    campaign: 'registered',
    draw: () => sprite,
    card: article,
  }),
  adCase({
    name: 'search-ad-referred',
    shows: 'the label elsewhere',
    campaign: 'shop',
    draw: () => referredLabel,
    card: bareCard,
  }),
  organicCase({
    name: 'search-text',
    shows: 'the text is the label word',
    text: 'Bersponsor',
    card: article,
  }),
  organicCase({
    name: 'search-comment',
    shows: 'a comment, an article too, is the label word',
    comments: [comment('Ad', 'ad.adinata', 'Bersponsor')],
    card: article,
  }),
  accountResult('search-page', 'a page whose name is the label word', 'Bersponsor', 'bersponsor.studio'),
  accountResult('search-person', 'a person whose name is Ad', 'Ad', 'ad.adinata'),
];

/** All results stand in one box of the feed, one level deeper than posts elsewhere. */
export const facebookSearchCases: FeedCase[] = wrapped(results, (attributes, html) =>
  element('div', { ...attributes, class: className('result') }, html),
);

function accountResult(name: string, shows: string, shown: string, path: string): FeedCase {
  const link = nameLink(profileAddress(path, name, 180), shown);
  const words = element(
    'div',
    {},
    nest(2, 'result', link),
    element('span', { dir: 'auto' }, 'Halaman · 1,2 rb pengikut'),
  );
  const html = element(
    'div',
    { 'data-case': name, class: className('unit') },
    nest(3, 'account', element('div', { role: 'article' }, words)),
  );
  return { name, shows, place: 'feed', expected: () => organic, build: () => ({ html }) };
}
