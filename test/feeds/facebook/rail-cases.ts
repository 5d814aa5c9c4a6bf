import { type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { type FeedCase, organic } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { outboundAddress } from './addresses.ts';
import { facebookWords } from './words.ts';

/** Ads of the right column that share one wrapper and one heading. */
export const facebookRailCases: FeedCase[] = [
  railCase('rail-shop', 'the first of several ads under one heading', 'shop'),
  railCase('rail-political', 'a political one: nothing leads to its page', 'not-listed'),
  railCase(
    'rail-registered',
    'the third: a campaign that is listed, but the account cannot be read',
    'registered',
  ),
];

/** What holds them. */
export function rail(word: string, units: Html): Html {
  if (units === '') return '';
  const heading = element(
    'div',
    {},
    nest(3, 'rail-heading', element('h3', { dir: 'auto' }, element('span', {}, word))),
  );
  return element('span', {}, element('div', {}, heading, element('div', {}, units)));
}

function railCase(name: string, shows: string, campaignName: CampaignName): FeedCase {
  const campaign: Campaign = campaigns[campaignName];
  return {
    name,
    shows,
    place: 'rail',
    expected: ({ language }) => ({
      ...organic,
      sponsorship: 'sponsored',
      label: facebookWords[language].sideAds,
      verdict: campaign.verdict === null ? null : 'cannot-check',
    }),
    build: () => ({ html: unit(name, campaign) }),
  };
}

function unit(name: string, campaign: Campaign): Html {
  const link = {
    href: outboundAddress(campaign.landing, name),
    role: 'link',
    target: `rhcad_${name.length}`,
    rel: 'nofollow noreferrer',
    'aria-label': campaign.name,
    attributionsrc: '/privacy_sandbox/comet/register/source/?xt=AZ2',
  };
  const words = element(
    'div',
    {},
    nest(2, 'side', element('span', { dir: 'auto' }, escapeHtml(campaign.text))),
    element('div', {}, element('span', {}, new URL(campaign.landing).host)),
  );
  const menu = {
    'aria-label': `Open menu for ${campaign.name} sponsored content`,
    role: 'button',
    tabindex: '0',
  };
  const content = element(
    'div',
    { class: className('side-link') },
    picture(campaign.picture, campaign.picture, 130, 130),
    words,
  );
  return element(
    'div',
    { 'data-case': name, class: className('side-unit') },
    nest(
      2,
      'unit',
      `${element('a', link, nest(3, 'side', content))}${element('div', {}, element('div', menu))}`,
    ),
  );
}
