import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { disclosing, type Expectation, type FeedCase, type FeedOptions } from '../feed-case.ts';
import { inCell } from './cell.ts';
import { linkCard, placementTracking } from './media.ts';
import { tweet } from './tweet.ts';
import { xWords } from './words.ts';

interface AdPlan {
  name: string;
  shows: string;
  campaign: CampaignName;
  /** Which signs the ad has. None of them has a time. */
  signs: ReadonlyArray<'pixels' | 'label' | 'click-id'>;
  word?(options: FeedOptions): string;
  sponsorship?: 'sponsored' | 'unsure';
  notice?: string;
}

const all = ['pixels', 'label', 'click-id'] as const;

/** One ad for each answer of the sample registry. */
export const xVerdictCases: FeedCase[] = [
  adCase({ name: 'registered', shows: 'an account in the list', campaign: 'registered', signs: all }),
  adCase({
    name: 'quiet-period',
    shows: 'a listed account in the quiet period',
    campaign: 'quiet-period',
    signs: all,
  }),
  adCase({ name: 'not-listed', shows: 'supporters who ask for votes', campaign: 'not-listed', signs: all }),
  adCase({ name: 'lookalike', shows: 'a name close to a registered one', campaign: 'lookalike', signs: all }),
  adCase({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list', signs: all }),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop', signs: all }),
];

/** Ads that show only some of the signs. */
export const xSignCases: FeedCase[] = [
  adCase({
    name: 'pixels-and-label',
    shows: 'no card, no click id',
    campaign: 'registered',
    signs: ['pixels', 'label'],
  }),
  adCase({
    name: 'pixels-only',
    shows: 'tracked, the label not drawn',
    campaign: 'registered',
    signs: ['pixels'],
  }),
  adCase({
    name: 'label-only',
    shows: 'some ads have only the label',
    campaign: 'registered',
    signs: ['label'],
  }),
  adCase({
    name: 'label-ad',
    shows: 'only the English label "Ad"',
    campaign: 'registered',
    signs: ['label'],
    word: () => 'Ad',
  }),
  adCase({
    name: 'label-promoted',
    shows: 'only the older English label',
    campaign: 'registered',
    signs: ['label'],
    word: () => 'Promoted',
  }),
  disclosing(
    { partnership: true },
    adCase({
      name: 'partnership-ad',
      shows: 'an ad whose author declares a paid partnership',
      campaign: 'registered',
      signs: all,
      notice: 'Paid partnership',
    }),
  ),
  disclosing(
    { ai: true },
    adCase({
      name: 'ai-ad',
      shows: 'an ad that was made with AI',
      campaign: 'not-listed',
      signs: all,
      notice: 'Made with AI',
    }),
  ),
  adCase({
    name: 'click-id',
    shows: 'no label, no pixels, the click id',
    campaign: 'registered',
    signs: ['click-id'],
  }),
];

export function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign];
  const word = plan.word ?? (({ language }: FeedOptions) => xWords[language].label);
  const has = (sign: AdPlan['signs'][number]) => plan.signs.includes(sign);
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options): Expectation => ({
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: has('label') ? word(options) : null,
      handle: campaign.x.handle,
      id: null,
      payer: null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build(options) {
      const card = { target: campaign.landing, title: campaign.picture, picture: campaign.picture };
      const post = tweet({
        name: plan.name,
        author: { name: campaign.name, handle: campaign.x.name },
        time: null,
        label: has('label') ? word(options) : null,
        text: adText(plan.name, plan.campaign),
        ...(plan.notice === undefined ? {} : { notice: plan.notice }),
        media: linkCard(card, has('click-id') ? '2-7h3k1saksi' : null),
      });
      return { html: inCell(plan.name, has('pixels') ? placementTracking(post, true) : post) };
    },
  };
}
