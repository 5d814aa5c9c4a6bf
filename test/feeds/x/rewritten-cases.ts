import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { disclosing, type FeedCase, type FeedOptions, organic } from '../feed-case.ts';
import { element } from '../markup.ts';
import {
  outwardCard,
  permalink,
  photo,
  quotedPost,
  type RewrittenPost,
  rewrittenPost,
} from './rewritten-post.ts';
import { xWords } from './words.ts';

type Sign = 'label' | 'click-id' | 'permalink';

interface AdPlan {
  name: string;
  shows: string;
  campaign?: CampaignName;
  signs?: readonly Sign[];
  word?: string;
  notice?: string;
  sponsorship?: 'unsure';
}

/** Ads of the rewritten front end. How they look there is not known: label and click id are X's own elsewhere. */
const rewrittenAds: FeedCase[] = [
  ad({ name: 'registered', shows: 'an account in the list', campaign: 'registered' }),
  ad({ name: 'quiet-period', shows: 'a listed account in the quiet period', campaign: 'quiet-period' }),
  ad({ name: 'not-listed', shows: 'supporters who ask for votes' }),
  ad({ name: 'lookalike', shows: 'a name close to a registered one', campaign: 'lookalike' }),
  ad({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list' }),
  ad({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop' }),
  ad({ name: 'label-only', shows: 'the label in the permalink’s place', signs: ['label'] }),
  ad({ name: 'label-ad', shows: 'the English label', signs: ['label'], word: 'Ad' }),
  ad({ name: 'label-promoted', shows: 'the older English label', signs: ['label'], word: 'Promoted' }),
  ad({ name: 'click-id', shows: 'the click id, and no permalink', signs: ['click-id'] }),
  ad({
    name: 'click-id-and-permalink',
    shows: 'the click id alone: one sign',
    signs: ['click-id', 'permalink'],
    sponsorship: 'unsure',
  }),
  disclosing(
    { partnership: true },
    ad({ name: 'partnership-ad', shows: 'declared by its author', notice: 'Paid partnership' }),
  ),
  disclosing({ ai: true }, ad({ name: 'ai-ad', shows: 'made with AI', notice: 'Made with AI' })),
];

const rewrittenOrganic: FeedCase[] = [
  post('plain-post', 'an ordinary post', {}),
  post('user-ad', 'a person whose name is Ad', { author: { name: 'Ad', handle: 'ad' } }),
  post('user-promoted', 'a person whose name is the label word', {
    author: { name: 'Dipromosikan', handle: 'dipromosikan' },
  }),
  post('text-ad', 'the text is the label word', { text: 'Ad' }),
  post('text-promoted', 'the text is the Indonesian label word', { text: 'Dipromosikan' }),
  post('with-photo', 'a picture', { media: photo('kabarsagara', 'with-photo', 'Ad') }),
  post('outward-card', 'a link card whose headline is Ad', { media: outwardCard('Ad', null) }),
  post('quoted-ad', 'the quoted post has the word Ad beside its author', {
    media: quotedPost('BimaLaras_02', 'Bima Pradipta – Laras Kencana', 'Coblos nomor 2.'),
  }),
  post('reposted-by-ad', 'reposted by somebody called Ad', {
    above: element('a', { href: '/ad', class: 'text-sm' }, 'Ad memposting ulang'),
  }),
  disclosing(
    { partnership: true },
    post('paid-partnership', 'declared by the author: not an ad', { notice: 'Paid partnership' }),
  ),
  disclosing({ ai: true }, post('made-with-ai', 'the notice that AI made it', { notice: 'Made with AI' })),
  post('campaign-own-post', 'a registered campaign account, not paid', {
    author: { name: 'Bima Pradipta – Laras Kencana', handle: 'BimaLaras_02' },
    text: 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
];

/** Every post of the replica of the rewritten front end. */
export const xRewrittenCases: FeedCase[] = [
  ...rewrittenAds.flatMap((one, index) => [one, ...rewrittenOrganic.slice(index, index + 1)]),
  ...rewrittenOrganic.slice(rewrittenAds.length),
];

function ad(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign ?? 'not-listed'];
  const { name, handle } = campaign.x;
  const signs = plan.signs ?? ['label', 'click-id'];
  const label = ({ language }: FeedOptions) =>
    signs.includes('label') ? (plan.word ?? xWords[language].label) : null;
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: (options) => ({
      ...organic,
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: label(options),
      handle,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build(options) {
      const time = signs.includes('permalink')
        ? permalink(name, plan.name, `4 ${xWords[options.language].hours}`)
        : '';
      const word = label(options);
      return {
        html: rewrittenPost({
          name: plan.name,
          author: { name: campaign.name, handle: name },
          slot: `${time}${word === null ? '' : element('span', {}, word)}`,
          text: adText(plan.name, plan.campaign ?? 'not-listed'),
          media: outwardCard(campaign.picture, signs.includes('click-id') ? '2-7h3k1saksi' : null),
          ...(plan.notice === undefined ? {} : { notice: plan.notice }),
        }),
      };
    },
  };
}

function post(name: string, shows: string, parts: Partial<RewrittenPost>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build({ language }) {
      const author = parts.author ?? { name: 'Kabar Sagara', handle: 'kabarsagara' };
      const slot = permalink(author.handle, name, `${(name.length % 22) + 1} ${xWords[language].hours}`);
      const text = 'Pagi ini cerah sekali di alun-alun.';
      return { html: rewrittenPost({ name, author, slot, text, ...parts }) };
    },
  };
}
