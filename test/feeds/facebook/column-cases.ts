import { campaigns } from '../campaigns.ts';
import type { FeedCase } from '../feed-case.ts';
import { organic } from '../feed-case.ts';
import { className, element, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { outboundAddress } from './addresses.ts';
import { facebookWords } from './words.ts';

const { shop } = campaigns;

/** The right column: an ad, birthdays and contacts under one roof. */
export const facebookColumnCases: FeedCase[] = [
  {
    name: 'column-ad',
    shows: 'an ad beside birthdays and contacts; no profile link, so no advertiser',
    place: 'column',
    expected: ({ language }) => ({
      ...organic,
      sponsorship: 'sponsored',
      label: facebookWords[language].sideAds,
    }),
    build: ({ language }) => ({ html: columnAd(facebookWords[language].sideAds) }),
  },
  columnCase('birthdays', 'Ulang Tahun', 'Hari ini ulang tahun Ad Iklan dan 2 lainnya.'),
  columnCase('contacts', 'Kontak', 'Sponsored'),
];

function columnAd(word: string): Html {
  const link = {
    href: outboundAddress(shop.landing, 'column-ad'),
    role: 'link',
    target: 'rhcad2_61550',
    rel: 'nofollow',
    attributionsrc: '/privacy_sandbox/comet/register/source/?xt=AZ1',
  };
  const menu = {
    'aria-label': `Open menu for ${shop.name} sponsored content`,
    role: 'button',
    tabindex: '0',
  };
  const words = element(
    'div',
    {},
    nest(2, 'side', element('span', { dir: 'auto' }, shop.name)),
    element('div', {}, element('span', {}, new URL(shop.landing).host)),
  );
  const content = element(
    'div',
    { class: className('side-link') },
    picture(shop.picture, shop.picture, 130, 130),
    words,
  );
  return element(
    'div',
    { 'data-case': 'column-ad', class: className('side-unit') },
    nest(
      3,
      'side-ad',
      `${element('h3', { dir: 'auto' }, element('span', {}, word))}${element('a', link, nest(3, 'side', content))}${element('div', menu)}`,
    ),
  );
}

function columnCase(name: string, title: string, text: string): FeedCase {
  return {
    name,
    shows: `${name} beside the ad`,
    place: 'column',
    expected: () => organic,
    build: () => ({
      html: element(
        'div',
        { 'data-case': name, class: className('side-unit') },
        nest(
          3,
          name,
          `${element('h3', { dir: 'auto' }, element('span', {}, title))}${element('a', { href: '/friends/', role: 'link' }, element('span', { dir: 'auto' }, text))}`,
        ),
      ),
    }),
  };
}
