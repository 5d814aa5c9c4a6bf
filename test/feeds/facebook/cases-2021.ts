import type { FeedCase } from '../feed-case.ts';
import { element } from '../markup.ts';
import { adCase } from './ad-case.ts';
import { nestedDecoys, splitLettersMany } from './letter-labels.ts';
import { organicCase } from './organic-case.ts';
import { comment } from './post-foot.ts';
import { wrapped } from './surface.ts';
import { ariaLabel, labelWithDisclaimer, plainLabel } from './text-labels.ts';
import { facebookWords } from './words.ts';

/** 2020: units of the feed, posts as articles without a number. */
const card2020 = { 'aria-posinset': null, role: 'article' };
/** 2021: children of the feed, articles with a number. */
const card2021 = { role: 'article' };

export const facebookCases2020: FeedCase[] = wrapped(
  [
    adCase({
      name: 'label-2020',
      shows: 'the label as the name of the byline link',
      campaign: 'registered',
      draw: () => ariaLabel,
      card: card2020,
    }),
    organicCase({ name: 'post-2020', shows: 'an ordinary post', card: card2020 }),
    adCase({
      name: 'decoys-2020',
      shows: 'letters thrown out of their line',
      campaign: 'not-listed',
      draw: () => nestedDecoys,
      card: card2020,
    }),
    organicCase({
      name: 'text-2020',
      shows: 'the text is the label word',
      text: 'Bersponsor',
      card: card2020,
    }),
    organicCase({
      name: 'comment-2020',
      shows: 'a comment is the label word',
      comments: [comment('Sponsored', 'sponsored.studio', 'Bersponsor')],
      card: card2020,
    }),
    adCase({
      name: 'shop-2020',
      shows: 'a shop: nothing is said',
      campaign: 'shop',
      draw: () => plainLabel,
      card: card2020,
    }),
  ],
  (attributes, html, index) => element('div', { ...attributes, 'data-pagelet': `FeedUnit_${index}` }, html),
);

export const facebookCases2021: FeedCase[] = wrapped(
  [
    adCase({
      name: 'payer-2021',
      shows: 'an issue ad',
      campaign: 'registered',
      payer: 'Tim Kampanye Bima–Laras',
      draw: ({ language }) =>
        labelWithDisclaimer(facebookWords[language].paidFor, 'Tim Kampanye Bima–Laras', 'beside'),
      card: card2021,
    }),
    organicCase({ name: 'post-2021', shows: 'an ordinary post', card: card2021 }),
    adCase({
      name: 'decoys-2021',
      shows: 'letters thrown out of their line',
      campaign: 'registered',
      draw: () => nestedDecoys,
      card: card2021,
    }),
    adCase({
      name: 'order-2021',
      shows: 'letters out of order',
      campaign: 'not-listed',
      draw: () => splitLettersMany,
      card: card2021,
    }),
    organicCase({
      name: 'name-2021',
      shows: 'a friend whose name is Ad',
      author: { name: 'Ad', path: 'ad.adinata' },
      card: card2021,
    }),
  ],
  (attributes, html) => element('div', attributes, html),
);
