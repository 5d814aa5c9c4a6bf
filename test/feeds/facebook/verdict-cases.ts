import { type CampaignName, campaigns } from '../campaigns.ts';
import type { FeedCase } from '../feed-case.ts';
import { adCase } from './ad-case.ts';
import { emptyAboutLink, labelWithDisclaimer } from './text-labels.ts';
import { facebookWords } from './words.ts';

/** One ad for each answer of the sample registry. The political ones look as Facebook shows issue ads. */
export const facebookVerdictCases: FeedCase[] = [
  verdictCase('registered', 'an account in the list', 'beside'),
  verdictCase('quiet-period', 'an account in the list, inside the quiet period', 'beneath'),
  verdictCase('not-listed', 'supporters who ask for votes, and who are not in the list', 'beside'),
  verdictCase('lookalike', 'a name close to a registered one', 'beside'),
  verdictCase('no-list', 'a contest that has no list', 'beneath'),
  adCase({
    name: 'shop',
    shows: 'a shop: nothing is said',
    campaign: 'shop',
    draw: () => emptyAboutLink,
    label: () => null,
  }),
];

function verdictCase(
  campaign: Exclude<CampaignName, 'shop'>,
  shows: string,
  where: 'beside' | 'beneath',
): FeedCase {
  const { payer } = campaigns[campaign];
  return adCase({
    name: campaign,
    shows,
    campaign,
    payer,
    draw: ({ language }) => labelWithDisclaimer(facebookWords[language].paidFor, payer, where),
  });
}
