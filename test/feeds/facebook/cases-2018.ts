import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { type FeedCase, organic } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { label2018, type Story2018, story2018, time2018 } from './story-2018.ts';

const listedId = '61550000000202';
const hidden = className('decoy-none');

/** The front end of 2018, from captures of that year; the interface is English as theirs is. */
export const facebookCases2018: FeedCase[] = [
  ad(
    'plain-paid-for',
    'the plain label, and who paid, in two spans of one link',
    'registered',
    (word, payer) =>
      label2018(
        `${element('span', { class: '_14bf' }, word)}${element('span', { class: '_14bf' }, ` · Paid for by ${element('b', {}, escapeHtml(payer ?? ''))}`)}`,
      ),
    { payer: true },
  ),
  story('plain-story', 'an ordinary post', {}),
  ad('split', 'letters in pieces, some of them doubled and hidden', 'not-listed', (word) =>
    label2018(split(word)),
  ),
  ad('pseudo', 'the label drawn by the style sheet', 'registered', (word) =>
    label2018(element('span', { class: className('pseudo'), 'data-content': word })),
  ),
  story('text-sponsored', 'the text is the label word', { text: 'Sponsored' }),
  ad(
    'parameter',
    'a parameter of the name’s address',
    'shop',
    (word) => label2018(element('span', {}, word)),
    { parameter: true },
  ),
  story('hidden-letters', 'a time in pieces', { line: time2018(split('2 hrs')) }),
  story('name-sponsored', 'a page whose name is the label word', {
    author: { name: 'Sponsored', path: 'sponsored.studio', id: '771' },
  }),
  egoUnit('ego-shop', 'an ad of the right column', 'shop'),
  egoUnit('ego-political', 'another under the same heading: no page is named', 'not-listed'),
];

/** The label in pieces of two letters, every other one followed by a hidden copy. */
function split(word: string): Html {
  const pieces = word.match(/.{1,2}/g) ?? [];
  return element(
    'span',
    {},
    ...pieces.map(
      (piece, index) =>
        `${element('span', {}, piece)}${index % 2 === 0 ? element('span', { class: hidden }, piece) : ''}`,
    ),
  );
}

interface Rest {
  payer?: boolean;
  parameter?: boolean;
}

function ad(
  name: string,
  shows: string,
  campaignName: CampaignName,
  draw: (word: string, payer: string | null) => Html,
  rest: Rest = {},
): FeedCase {
  const campaign: Campaign = campaigns[campaignName];
  const id = campaignName === 'registered' ? listedId : '1234567890';
  const { path, handle } = campaign.facebook;
  const author = { name: campaign.name, path: rest.parameter ? `${path}?ft[is_sponsored]=1&` : path, id };
  const html = story2018({
    name,
    author,
    line: draw('Sponsored', campaign.payer),
    text: adText(name, campaignName),
    card: { target: campaign.landing, title: campaign.picture },
  });
  return {
    name,
    shows,
    place: 'feed',
    expected: () => ({
      ...organic,
      sponsorship: 'sponsored',
      label: 'Sponsored',
      handle,
      id,
      payer: rest.payer ? campaign.payer : null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build: () => ({ html }),
  };
}

function story(name: string, shows: string, parts: Partial<Story2018>): FeedCase {
  const html = story2018({
    name,
    author: { name: 'Kabar Sagara', path: 'kabarsagara', id: '770' },
    line: time2018('3 jam'),
    text: 'Pagi ini cerah sekali di alun-alun.',
    card: { target: 'https://kabarsagara.example/', title: 'Jalan desa selesai' },
    ...parts,
  });
  return { name, shows, place: 'feed', expected: () => organic, build: () => ({ html }) };
}

function egoUnit(name: string, shows: string, campaignName: CampaignName): FeedCase {
  const { landing, text, verdict, picture: words } = campaigns[campaignName];
  const link = element(
    'a',
    { href: landing, target: '_blank', rel: 'nofollow' },
    nest(3, 'ego', picture(words, words, 284, 149), element('strong', {}, words)),
  );
  const html = element(
    'div',
    { 'data-case': name, class: 'ego_unit', 'data-ego-fbid': '238431424' },
    nest(2, 'unit', `${link}${element('div', {}, escapeHtml(text))}`),
  );
  return {
    name,
    shows,
    place: 'rail',
    expected: () => ({
      ...organic,
      sponsorship: 'sponsored',
      label: 'Sponsored',
      verdict: verdict === null ? null : 'cannot-check',
    }),
    build: () => ({ html }),
  };
}

/** What holds the ads of the right column: a link to the label, and another to make an ad of one's own. */
export function egoSection(units: Html): Html {
  const heading = element(
    'div',
    {},
    element('a', { href: '/ad_campaign/landing.php?placement=egot' }, 'Sponsored'),
  );
  const make = element('a', { href: '/ad__campaign/landing.php?placement=emuca' }, 'Create Ad');
  return element(
    'div',
    { class: 'ego_section' },
    element('div', {}, heading, make),
    element('div', { class: 'ego_unit_container' }, units),
  );
}
