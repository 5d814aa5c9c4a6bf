import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { splitText } from '../facebook/letter-labels.ts';
import { disclosing, type Expectation, type FeedCase, type FeedOptions } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { picture } from '../picture.ts';
import { article } from './article.ts';
import { adAddress, callToAction, profileLink, timeLink, words } from './parts.ts';
import { video } from './viewer.ts';
import { type InstagramWords, instagramWords } from './words.ts';

type Sign = 'label' | 'redirect' | 'click-parameter' | 'time' | 'disclaimer';

interface AdPlan {
  name: string;
  shows: string;
  campaign: CampaignName;
  signs: readonly Sign[];
  word?: string;
  /** How the label is drawn; as a plain word where not given. */
  draw?(word: string, seed: string): Html;
  partner?: string;
  /** Another notice in the second line of the header. */
  notice?: string;
  media?: Html;
  /** Name and picture lead to the redirect too, so that nothing names the account. */
  hidesProfile?: boolean;
  sponsorship?: 'unsure';
}

const usual = ['label', 'redirect', 'disclaimer'] as const;

/** One ad for each answer of the sample registry. */
export const instagramVerdictCases: FeedCase[] = [
  adCase({ name: 'registered', shows: 'an account in the list', campaign: 'registered', signs: usual }),
  adCase({
    name: 'quiet-period',
    shows: 'a listed account in the quiet period',
    campaign: 'quiet-period',
    signs: usual,
  }),
  adCase({ name: 'not-listed', shows: 'supporters who ask for votes', campaign: 'not-listed', signs: usual }),
  adCase({
    name: 'lookalike',
    shows: 'a name close to a registered one',
    campaign: 'lookalike',
    signs: usual,
  }),
  adCase({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list', signs: usual }),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop', signs: ['label', 'redirect'] }),
];

/** Ads that show only some of the signs, or show them in another way. */
export const instagramSignCases: FeedCase[] = [
  sign('redirect-only', 'no label, no time, the redirect of ads', ['redirect']),
  sign('label-only', 'the label in the time’s place and nothing else', ['label']),
  sign('label-ad', 'only the English label of 2026', ['label'], { word: 'Ad' }),
  sign('label-sponsored', 'only the older English label', ['label'], { word: 'Sponsored' }),
  sign('label-malay', 'only the Malay label', ['label'], { word: 'Ditaja' }),
  sign('label-letters', 'letters out of order between hidden ones', ['label'], {
    draw: (word, seed) => splitText(word, seed, 9, 3),
  }),
  sign('label-with-disclaimer', 'label and disclaimer in one text', ['label', 'redirect'], {
    draw: (word) => words(`${word} · Dibayar oleh Tim Kampanye Bima–Laras`),
  }),
  sign('video-ad', 'a video in place of the picture', ['label', 'redirect'], { media: video() }),
  disclosing(
    { partnership: true },
    sign('partnership-ad', 'a paid post that is also a paid partnership', ['label', 'redirect'], {
      partner: 'kabar.sagara',
    }),
  ),
  disclosing(
    { ai: true },
    sign('ai-ad', 'a paid post with the notice that AI made it', ['label', 'redirect'], {
      notice: 'Info AI',
    }),
  ),
  sign('redirect-with-time', 'the redirect alone, a time is shown', ['redirect', 'time'], {
    sponsorship: 'unsure',
  }),
  sign('click-parameter', 'neither label nor redirect: a parameter and no time', ['click-parameter']),
  sign('outbound-only', 'only a link that leads out, and no time', [], { sponsorship: 'unsure' }),
  sign('profile-hidden', 'nothing leads to the profile: a name alone is no account', ['label', 'redirect'], {
    hidesProfile: true,
  }),
];

function sign(name: string, shows: string, signs: readonly Sign[], rest: Partial<AdPlan> = {}): FeedCase {
  return adCase({ name, shows, campaign: 'registered', signs, ...rest });
}

function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign];
  const word = ({ language }: FeedOptions) => plan.word ?? instagramWords[language].label;
  const payerShown = plan.signs.includes('disclaimer') || plan.name === 'label-with-disclaimer';
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options): Expectation => ({
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: plan.signs.includes('label') ? word(options) : null,
      handle: plan.hidesProfile ? null : campaign.instagram,
      id: null,
      payer: payerShown ? campaign.payer : null,
      verdict: plan.hidesProfile ? 'cannot-check' : campaign.verdict,
      dateState: plan.hidesProfile ? null : campaign.dateState,
    }),
    build: (options) => ({
      html: adArticle(plan, campaign, word(options), instagramWords[options.language]),
    }),
  };
}

function adArticle(plan: AdPlan, campaign: Campaign, word: string, interfaceWords: InstagramWords): Html {
  const signs = new Set<string>(plan.signs);
  const href = adAddress(campaign.landing, signs);
  const draw = plan.draw ?? ((text: string) => words(text, 'label'));
  const disclaimer =
    signs.has('disclaimer') && campaign.payer !== null
      ? words(`${interfaceWords.paidFor} ${campaign.payer}`)
      : '';
  const partner =
    plan.partner === undefined
      ? ''
      : `${words(interfaceWords.partnership)}${profileLink(plan.partner, words(plan.partner))}`;
  return article(
    {
      name: plan.name,
      author: campaign.instagram,
      ...(plan.hidesProfile
        ? { link: (inner: Html) => element('a', { href, role: 'link', target: '_blank' }, inner) }
        : {}),
      label: signs.has('time')
        ? timeLink(plan.name, `3 ${interfaceWords.hours}`)
        : signs.has('label')
          ? draw(word, plan.name)
          : '',
      line: disclaimer + partner + (plan.notice === undefined ? '' : words(plan.notice)),
      text: adText(plan.name, plan.campaign),
      captionTag: plan.name.length % 2 === 0 ? 'h1' : 'span',
      media:
        plan.media ?? picture(campaign.picture, `Foto oleh ${campaign.name}. ${campaign.picture}`, 470, 320),
      action: callToAction(campaign.action, href),
    },
    interfaceWords,
  );
}
