import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import type { Expectation, FeedCase, FeedOptions } from '../feed-case.ts';
import { type LinkedinPost, linkedinPost } from './post.ts';
import { linkedinWords } from './words.ts';

interface AdPlan {
  name: string;
  shows: string;
  campaign?: CampaignName;
  /** Null: the line is there and empty. */
  label?: ((options: FeedOptions) => string) | null;
  /** The card's link carries the click id. */
  clickId?: boolean;
  cardLabel?: string;
  parts?: Partial<LinkedinPost>;
}

const urn = {
  componentkey: 'update-urn:li:sponsoredContentV2:(urn:li:activity:7100,urn:li:sponsoredCreative:12)',
};
const wholly: Partial<AdPlan> = { clickId: true, parts: { attributes: urn } };

/** One ad for each answer of the sample registry. */
export const linkedinVerdictCases: FeedCase[] = [
  adCase({ name: 'registered', shows: 'an account in the list', campaign: 'registered', ...wholly }),
  adCase({
    name: 'quiet-period',
    shows: 'a listed account in the quiet period',
    campaign: 'quiet-period',
    ...wholly,
  }),
  adCase({ name: 'not-listed', shows: 'supporters who ask for votes', campaign: 'not-listed', ...wholly }),
  adCase({ name: 'lookalike', shows: 'a name close to a registered one', campaign: 'lookalike', ...wholly }),
  adCase({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list', ...wholly }),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop', ...wholly }),
];

/** Ads that show only some of the signs, and those of the other front ends. None of them has a time. */
export const linkedinSignCases: FeedCase[] = [
  adCase({ name: 'label-only', shows: 'only the label, under a number of followers' }),
  adCase({ name: 'label-english', shows: 'the label in English', label: () => 'Promoted' }),
  adCase({
    name: 'promoted-by',
    shows: 'somebody’s post that another pays for',
    label: ({ language }) => `${linkedinWords[language].labelBy} Batik Larasati`,
  }),
  adCase({
    name: 'urn-only',
    shows: 'no label, the key names an ad',
    label: null,
    parts: { attributes: urn },
  }),
  adCase({
    name: 'tracking-address',
    shows: 'no label, the address for counting views',
    label: null,
    parts: { attributes: { 'data-sponsored-tracking-url': 'https://www.linkedin.com/li/track?x=1' } },
  }),
  adCase({
    name: 'is-sponsored',
    shows: 'no label, an attribute',
    label: null,
    parts: { attributes: { 'data-is-sponsored': 'true' } },
  }),
  adCase({
    name: 'tracking-scope',
    shows: 'no label, the event that is counted',
    label: null,
    parts: {
      attributes: {
        'data-view-tracking-scope': '[{"topicName":"SponsoredUpdateServed","transporterKeys":["sponsored"]}]',
      },
    },
  }),
  adCase({
    name: 'indicator-key',
    shows: 'a label in a language that no list knows, by the key of its element',
    label: null,
    parts: {
      line: 'Endorsado',
      lineAttributes: { componentkey: 'sponsored-indicator-key' },
      attributes: { 'data-is-sponsored': 'true' },
    },
  }),
  adCase({ name: 'click-id', shows: 'no label, the click id', label: null, clickId: true }),
  adCase({
    name: 'view-link',
    shows: 'no label, the link is said to lead to an ad',
    label: null,
    cardLabel: 'View Sponsored Content',
  }),
  adCase({
    name: 'feed-child',
    shows: 'a feed without list items',
    parts: { form: 'child', attributes: urn },
  }),
  adCase({
    name: 'legacy',
    shows: 'the older front end',
    parts: { form: 'legacy', attributes: { 'data-urn': 'urn:li:sponsoredContentV2:(urn:li:activity:7100)' } },
  }),
  adCase({
    name: 'mobile',
    shows: 'the page for phones',
    parts: {
      form: 'mobile',
      attributes: { 'data-sponsored-tracking-url': 'https://www.linkedin.com/li/track?x=2' },
    },
  }),
];

function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign ?? 'registered'];
  const word =
    plan.label === undefined ? ({ language }: FeedOptions) => linkedinWords[language].label : plan.label;
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options): Expectation => ({
      sponsorship: 'sponsored',
      label: word === null ? null : word(options),
      handle: campaign.linkedin.handle,
      id: null,
      payer: null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build: (options) => ({
      html: linkedinPost({
        name: plan.name,
        form: 'list',
        author: {
          name: campaign.name,
          path: campaign.linkedin.path,
          headline: `587.644 ${linkedinWords[options.language].followers}`,
        },
        line: word === null ? '' : word(options),
        lineAttributes: {},
        attributes: {},
        socialProof: null,
        text: adText(plan.name, plan.campaign ?? 'registered'),
        card: {
          href: `${campaign.landing}${plan.clickId === true ? '?li_fat_id=3f1c' : ''}`,
          title: campaign.picture,
          label: plan.cardLabel ?? null,
        },
        more: '',
        ...plan.parts,
      }),
    }),
  };
}
