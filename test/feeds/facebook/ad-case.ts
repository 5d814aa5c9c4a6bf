import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import type { Expectation, FeedCase, FeedOptions } from '../feed-case.ts';
import { escapeHtml } from '../markup.ts';
import { tokenLength } from './addresses.ts';
import { linkCard } from './attachments.ts';
import type { DrawLabel } from './byline.ts';
import { type FacebookPost, facebookPost } from './post.ts';
import { facebookWords } from './words.ts';

export interface AdPlan {
  name: string;
  shows: string;
  campaign: CampaignName;
  /** How this ad draws its label. */
  draw(options: FeedOptions): DrawLabel;
  /** The word drawn; the interface's first word without it. */
  word?(options: FeedOptions): string;
  /** The label as it can be read; the word drawn without it. */
  label?(options: FeedOptions): string | null;
  payer?: string | null;
  /** Address of the advertiser where it is not the campaign's own, with what it says. */
  profile?: { path: string; handle: string | null; id: string | null };
  sponsorship?: 'sponsored' | 'unsure';
  posinset?: 'card' | 'below';
  card?: FacebookPost['card'];
  tokenLength?: number;
  /** What the heading shows instead of the advertiser, such as a group; the advertiser is then in the byline. */
  heading?: { name: string; path: string };
}

/** An ad in the feed, drawn as planned. */
export function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign];
  const word = plan.word ?? (({ language }: FeedOptions) => facebookWords[language].label);
  const profile = plan.profile ?? { ...campaign.facebook, id: null };
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options): Expectation => ({
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: (plan.label ?? word)(options),
      handle: profile.handle,
      id: profile.id,
      payer: plan.payer ?? null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build(options) {
      const byline = plan.draw(options)(word(options), plan.name);
      const card = {
        target: campaign.landing,
        title: campaign.picture,
        picture: campaign.picture,
        action: campaign.action,
      };
      const html = facebookPost(
        {
          name: plan.name,
          author: plan.heading ?? { name: campaign.name, path: profile.path },
          byline: byline.html,
          body: escapeHtml(adText(plan.name, plan.campaign)),
          attachment: linkCard(card, plan.name),
          tokenLength: plan.tokenLength ?? tokenLength.ad,
          posinset: plan.posinset ?? 'card',
          ...(plan.card === undefined ? {} : { card: plan.card }),
        },
        options,
      );
      return byline.detached === undefined ? { html } : { html, detached: byline.detached };
    },
  };
}
