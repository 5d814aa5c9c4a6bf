import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { disclosing, type Expectation, type FeedCase, type FeedOptions } from '../feed-case.ts';
import { className } from '../markup.ts';
import { linkCard, outbound, threadsPost, timeLink, words } from './post.ts';
import { threadsLabels } from './words.ts';

type Sign = 'label' | 'redirect' | 'click-parameter' | 'time';

interface AdPlan {
  name: string;
  shows: string;
  campaign: CampaignName;
  signs: readonly Sign[];
  word?: string;
  sponsorship?: 'unsure';
  /** The disclaimer stands in the label's own text. */
  disclaimer?: boolean;
  /** What stands beside the name. */
  notice?: string;
}

const both = ['label', 'redirect'] as const;

/** One ad for each answer of the sample registry. */
export const threadsVerdictCases: FeedCase[] = [
  adCase({ name: 'registered', shows: 'an account in the list', campaign: 'registered', signs: both }),
  adCase({ name: 'quiet-period', shows: 'in the quiet period', campaign: 'quiet-period', signs: both }),
  adCase({ name: 'not-listed', shows: 'supporters who ask for votes', campaign: 'not-listed', signs: both }),
  adCase({
    name: 'lookalike',
    shows: 'a name close to a registered one',
    campaign: 'lookalike',
    signs: both,
  }),
  adCase({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list', signs: both }),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop', signs: both }),
];

/** Ads that show only some of the signs. */
export const threadsSignCases: FeedCase[] = [
  sign('label-only', 'the label in the time’s place', ['label'], {}),
  sign('label-ad', 'the English label of 2026', ['label'], { word: 'Ad' }),
  sign('label-with-disclaimer', 'label and disclaimer in one text', both, { disclaimer: true }),
  disclosing(
    { partnership: true },
    sign('partnership-ad', 'a paid post that is also a paid partnership', both, {
      notice: 'Kemitraan berbayar',
    }),
  ),
  disclosing(
    { ai: true },
    sign('ai-ad', 'a paid post with the notice that AI made it', both, { notice: 'Info AI' }),
  ),
  sign('redirect-only', 'no label, no time, the redirect of ads', ['redirect'], {}),
  sign('redirect-with-time', 'the redirect alone, a time is shown', ['redirect', 'time'], {
    sponsorship: 'unsure',
  }),
  sign('click-parameter', 'neither label nor redirect: a parameter and no time', ['click-parameter'], {
    sponsorship: 'unsure',
  }),
];

function sign(name: string, shows: string, signs: readonly Sign[], rest: Partial<AdPlan>): FeedCase {
  return adCase({ name, shows, campaign: 'registered', signs, ...rest });
}

function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign];
  const has = (one: Sign) => plan.signs.includes(one);
  const word = ({ language }: FeedOptions) => plan.word ?? threadsLabels[language];
  const payer = plan.disclaimer ? campaign.payer : null;
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options): Expectation => ({
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: has('label') ? word(options) : null,
      handle: campaign.instagram,
      id: null,
      payer,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build(options) {
      const label = payer === null ? word(options) : `${word(options)} · Dibayar oleh ${payer}`;
      const time = has('time') ? timeLink(campaign.instagram, plan.name, '3 jam') : '';
      return {
        html: threadsPost({
          name: plan.name,
          author: campaign.instagram,
          slot: has('label') ? words(label) : time,
          ...(plan.notice === undefined ? {} : { beside: words(plan.notice) }),
          text: adText(plan.name, plan.campaign),
          media: linkCard(adAddress(campaign.landing, plan.signs), campaign.action),
        }),
      };
    },
  };
}

function adAddress(landing: string, signs: readonly Sign[]): string {
  if (signs.includes('redirect')) return `https://www.facebook.com/ads/ig_redirect/?d=${className(landing)}`;
  const mark = signs.includes('click-parameter') ? `&a_mpk=${className(landing)}` : '';
  return `${outbound(landing)}${mark}`;
}
