import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import type { Expectation, FeedOptions } from '../feed-case.ts';
import type { Html } from '../markup.ts';
import type { Ad, AdSign } from './ad.ts';
import type { Container } from './containers.ts';
import { youtubeWords } from './words.ts';
import { placeOf, type YoutubeCase, type YoutubeView } from './youtube-case.ts';

export interface AdPlan {
  name: string;
  shows: string;
  campaign: CampaignName;
  view: YoutubeView;
  container: Container;
  signs: readonly AdSign[];
  /** How the advertiser is shown: by handle (the default), by channel id, or only by a domain. */
  who?: 'handle' | 'domain' | { channelId: string };
  sponsorship?: 'sponsored' | 'unsure';
  /** A label in a language of its own. */
  word?: string;
  metadata?: Ad['metadata'];
  overlay?: Html;
}

/** Every sign of an ad in today's lists. */
export const allSigns = ['slot', 'badge', 'counter', 'parts'] as const;

export function adCase(plan: AdPlan): YoutubeCase {
  const campaign: Campaign = campaigns[plan.campaign];
  const label = ({ language }: FeedOptions) => plan.word ?? youtubeWords[language].label;
  return {
    name: plan.name,
    shows: plan.shows,
    view: plan.view,
    place: placeOf(plan.view),
    expected: (options) => ({
      ...expectation(plan, campaign),
      label: readable(plan) ? label(options) : null,
    }),
    build: (options) => ({
      html: plan.container({
        name: plan.name,
        campaign,
        text: adText(plan.name, plan.campaign),
        signs: plan.signs,
        channel: channelPath(plan, campaign),
        label: label(options),
        metadata: plan.metadata ?? 'feed-ad-metadata-view-model',
        ...(plan.overlay === undefined ? {} : { overlay: plan.overlay }),
      }),
    }),
  };
}

function expectation(plan: AdPlan, campaign: Campaign): Expectation {
  const { who = 'handle', sponsorship = 'sponsored' } = plan;
  const base = { sponsorship, label: null, payer: null };
  if (who === 'domain') {
    const verdict = campaign.verdict === null ? null : 'cannot-check';
    return { ...base, handle: null, id: null, verdict, dateState: null };
  }
  const account =
    who === 'handle' ? { handle: campaign.youtube.handle, id: null } : { handle: null, id: who.channelId };
  return { ...base, ...account, verdict: campaign.verdict, dateState: campaign.dateState };
}

function readable({ signs, word }: AdPlan): boolean {
  return word === undefined && (['badge', 'new-badge', 'word'] as const).some((sign) => signs.includes(sign));
}

function channelPath({ who = 'handle' }: AdPlan, campaign: Campaign): string | null {
  if (who === 'domain') return null;
  return who === 'handle' ? campaign.youtube.path : `channel/${who.channelId}`;
}
