import { campaigns } from '../campaigns.ts';
import { type Expectation, type FeedCase, type FeedOptions, organic } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { outboundAddress } from './addresses.ts';
import { bylineLink } from './byline.ts';
import { emptyAboutLink, plainLabel } from './text-labels.ts';
import { facebookWords } from './words.ts';

const { shop } = campaigns;

const goods = 'Diskon 40% semua kemeja batik, gratis ongkir.';
const votes = 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.';
const register = '/privacy_sandbox/comet/register/source/?xt=AZ1';

interface Tile {
  /** Address and attribute of the link around everything. */
  link: Record<string, string>;
  title: string;
  line: Html;
  text?: string;
}

/** Tiles of the marketplace. An ad has a label in its own tile, or stands with others under a heading that is one. */
export const facebookMarketplaceCases: FeedCase[] = [
  adTile(
    'market-ad',
    'the label in the tile',
    goods,
    ({ language }) => plainLabel(facebookWords[language].label, 'market-ad').html,
  ),
  listing('market-listing', 'an ordinary listing', 'Motor bebek 2019', {}),
  adTile(
    'market-political',
    'a political ad: nothing leads to its page',
    votes,
    ({ language }) => plainLabel(facebookWords[language].label, 'market-political').html,
    {
      verdict: 'cannot-check',
    },
  ),
  listing('market-called-iklan', 'a listing whose title is a label word', 'Iklan', {}),
  listing('market-called-ad', 'a listing whose title is the label', 'Bersponsor', {}),
  adTile(
    'market-about',
    'the link about ads, its label not drawn',
    goods,
    () => emptyAboutLink('', 'market-about').html,
    { label: null },
  ),
  adTile('market-about-label', 'the link about ads says it, right before a listing', goods, ({ language }) =>
    bylineLink('market-about-label', facebookWords[language].label, {
      href: '/ads/about/?entry_product=tile',
    }),
  ),
  listing('market-registered', 'a listing whose views are counted as those of ads are', 'Meja makan jati', {
    attributionsrc: register,
  }),
  adTile(
    'market-joiner',
    'the label’s place, with nothing in it yet',
    goods,
    () => bylineLink('market-joiner', element('span', {}, '\u2060')),
    { label: null },
  ),
  adTile('market-bare', 'leads out, is counted, has no label: structure alone', goods, () => '', {
    label: null,
    sponsorship: 'unsure',
  }),
  {
    ...adTile('market-headed-one', 'under a heading that is the label', goods, () => ''),
    build: (options) => ({
      html: `${heading(options)}${adTile('market-headed-one', '', goods, () => '').build(options).html}`,
    }),
  },
  adTile('market-headed-two', 'the second under the same heading', votes, () => '', {
    verdict: 'cannot-check',
  }),
  listing('market-last', 'an ordinary listing after them', 'Sepeda anak', {}),
];

function adTile(
  name: string,
  shows: string,
  text: string,
  line: (options: FeedOptions) => Html,
  expected: Partial<Expectation> = {},
): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: ({ language }) => ({
      ...organic,
      sponsorship: 'sponsored',
      label: facebookWords[language].label,
      ...expected,
    }),
    build(options) {
      const link = { href: outboundAddress(shop.landing, name), target: '_blank', attributionsrc: register };
      return {
        html: tile(name, { link, title: shop.picture, line: line(options), text: `${text} Seri ${name}.` }),
      };
    },
  };
}

function listing(name: string, shows: string, title: string, attributes: Record<string, string>): FeedCase {
  const link = { href: `/marketplace/item/99${name.length}0001/?ref=browse_tab`, ...attributes };
  const line = element('span', {}, 'Kota Mentari');
  const html = tile(name, { link, title, line });
  return { name, shows, place: 'feed', expected: () => organic, build: () => ({ html }) };
}

function tile(name: string, { link, title, line, text }: Tile): Html {
  const words = [
    element('span', { dir: 'auto' }, 'Rp9.500.000'),
    element('span', { dir: 'auto' }, escapeHtml(title)),
  ];
  if (text !== undefined) words.push(element('span', { dir: 'auto' }, escapeHtml(text)));
  const inner = element(
    'a',
    { role: 'link', tabindex: '0', ...link },
    nest(3, 'tile', picture(title, title, 180, 180), ...words.map((word) => element('div', {}, word))),
  );
  const content = element(
    'span',
    {},
    element('div', {}, element('div', {}, inner), element('div', {}, line)),
  );
  return element('div', { 'data-case': name, class: className('tile'), style: 'width:180px' }, content);
}

/** A link about ads, as the heading of the tiles that follow it. */
function heading({ language }: FeedOptions): Html {
  const href = '/ads/about/?entry_product=ad_preferences';
  return element(
    'div',
    { class: className('tile-heading') },
    element('a', { href, role: 'link' }, facebookWords[language].label),
  );
}
