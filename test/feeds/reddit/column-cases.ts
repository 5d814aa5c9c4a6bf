import { campaigns } from '../campaigns.ts';
import type { FeedCase } from '../feed-case.ts';
import { organic } from '../feed-case.ts';
import { element, nest } from '../markup.ts';
import { redditPicture } from './post.ts';

const { shop } = campaigns;

/** The right column. */
export const redditColumnCases: FeedCase[] = [
  {
    name: 'sidebar-ad',
    shows: 'a picture with a landing: nobody is named',
    place: 'column',
    expected: () => ({ ...organic, sponsorship: 'sponsored' }),
    build: () => ({
      html: element(
        'shreddit-sidebar-ad',
        { 'data-case': 'sidebar-ad', class: 'block relative', 'outbound-link-url': shop.landing },
        nest(3, 'side', redditPicture(shop.picture)),
      ),
    }),
  },
  {
    name: 'community-card',
    shows: 'the card of a community in the same column: no post at all',
    place: 'column',
    expected: () => organic,
    build: () => ({
      html: element(
        'div',
        { 'data-case': 'community-card' },
        nest(2, 'card', element('span', {}, 'Promoted')),
      ),
    }),
  },
];
