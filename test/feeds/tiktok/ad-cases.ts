import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { disclosing, type Expectation, type FeedCase, type FeedOptions } from '../feed-case.ts';
import { element, escapeHtml, nest } from '../markup.ts';
import { type TiktokForm, tiktokItem } from './item.ts';
import { tiktokWords } from './words.ts';

type Sign = 'tag' | 'label' | 'landing' | 'click-id';

interface AdPlan {
  name: string;
  shows: string;
  campaign?: CampaignName;
  form?: TiktokForm;
  signs?: readonly Sign[];
  word?(options: FeedOptions): string;
  sponsorship?: 'sponsored' | 'unsure';
  /** Another tag beside the badge: its mark and its words. */
  notice?: [mark: string, words: string];
}

const all: readonly Sign[] = ['tag', 'label', 'landing', 'click-id'];

/** One ad for each answer of the sample registry. */
export const tiktokVerdictCases: FeedCase[] = [
  adCase({ name: 'registered', shows: 'an account in the list', campaign: 'registered' }),
  adCase({ name: 'quiet-period', shows: 'a listed account in the quiet period', campaign: 'quiet-period' }),
  adCase({ name: 'not-listed', shows: 'supporters who ask for votes', campaign: 'not-listed' }),
  adCase({ name: 'lookalike', shows: 'a name close to a registered one', campaign: 'lookalike' }),
  adCase({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list' }),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop' }),
];

/** Ads that show only some of the signs, and ads in other places. */
export const tiktokSignCases: FeedCase[] = [
  adCase({ name: 'tag-and-label', shows: 'no landing', signs: ['tag', 'label'] }),
  adCase({ name: 'tag-and-landing', shows: 'a badge that is only a drawing', signs: ['tag', 'landing'] }),
  adCase({
    name: 'tag-and-click-id',
    shows: 'a badge that is only a drawing, with the click id',
    signs: ['tag', 'click-id'],
  }),
  adCase({
    name: 'label-and-landing',
    shows: 'a label without the badge’s mark',
    signs: ['label', 'landing'],
  }),
  adCase({
    name: 'label-english',
    shows: 'the label in English',
    signs: ['tag', 'label'],
    word: () => 'Sponsored',
  }),
  adCase({ name: 'label-ad', shows: 'the short label', signs: ['tag', 'label'], word: () => 'Ad' }),
  adCase({
    name: 'label-iklan',
    shows: 'another word that may be in use',
    signs: ['tag', 'label'],
    word: () => 'Iklan',
  }),
  disclosing(
    { partnership: true },
    adCase({
      name: 'partnership-ad',
      shows: 'an ad that is also branded content',
      notice: ['branded-content-tag', 'Konten berbayar'],
    }),
  ),
  disclosing(
    { ai: true },
    adCase({ name: 'ai-ad', shows: 'an ad that was made with AI', notice: ['aigc-tag', 'Dihasilkan AI'] }),
  ),
  adCase({ name: 'tag-only', shows: 'one sign alone is never proof', signs: ['tag'], sponsorship: 'unsure' }),
  adCase({
    name: 'label-only',
    shows: 'a word alone is never proof',
    signs: ['label'],
    sponsorship: 'unsure',
  }),
  adCase({ name: 'section', shows: 'a build without article', form: 'section' }),
  adCase({ name: 'grid', shows: 'a list of videos', form: 'grid', campaign: 'not-listed' }),
  adCase({ name: 'search', shows: 'among search results', form: 'search' }),
];

function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign ?? 'registered'];
  const signs = plan.signs ?? all;
  const word = plan.word ?? (({ language }: FeedOptions) => tiktokWords[language]);
  const clickId = signs.includes('click-id') ? '?ttclid=E.C.P.saksi' : '';
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options): Expectation => ({
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: signs.includes('label') ? word(options) : null,
      handle: campaign.tiktok,
      id: null,
      payer: null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build: (options) => ({
      html: tiktokItem({
        name: plan.name,
        form: plan.form ?? 'article',
        author: { name: campaign.name, handle: campaign.tiktok },
        text: adText(plan.name, plan.campaign ?? 'registered'),
        picture: campaign.picture,
        tags: badge(signs.includes('tag'), signs.includes('label') ? word(options) : null) + tag(plan.notice),
        link:
          signs.includes('landing') || clickId !== ''
            ? { href: `${campaign.landing}${clickId}`, title: campaign.action }
            : null,
        time: null,
      }),
    }),
  };
}

function tag(notice: AdPlan['notice']): string {
  return notice === undefined
    ? ''
    : element('div', { 'data-e2e': notice[0] }, element('span', {}, notice[1]));
}

function badge(marked: boolean, word: string | null): string {
  if (!marked && word === null) return '';
  const said =
    word === null ? element('svg', { viewBox: '0 0 12 12', width: 12, height: 12 }) : escapeHtml(word);
  return element('div', { 'data-e2e': marked ? 'ad-tag' : null }, nest(3, 'tag', said));
}
