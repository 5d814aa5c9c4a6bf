import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import type { Expectation, FeedCase, FeedOptions } from '../feed-case.ts';
import { element, escapeHtml, type Html, nest } from '../markup.ts';
import { type RedditPost, redditPicture, redditPost } from './post.ts';
import { redditWords } from './words.ts';

interface AdPlan {
  name: string;
  shows: string;
  campaign?: CampaignName;
  place?: FeedCase['place'];
  /** Null: no label. */
  label?: ((options: FeedOptions) => string) | null;
  /** The label's element has the class or the attribute by which ads are counted. */
  marked?: Record<string, string>;
  /** The label is a word that no list knows. */
  unreadable?: boolean;
  sponsorship?: 'sponsored' | 'unsure';
  /** What the post is made of, where it differs from the usual ad. */
  parts?: Partial<RedditPost>;
}

const wholly = { attributes: { promoted: '' }, tracking: { promoted: true } };
const bare = { attributes: {}, tracking: {} };

/** One ad for each answer of the sample registry. */
export const redditVerdictCases: FeedCase[] = [
  adCase({ name: 'registered', shows: 'an account in the list', campaign: 'registered' }),
  adCase({ name: 'quiet-period', shows: 'a listed account in the quiet period', campaign: 'quiet-period' }),
  adCase({ name: 'not-listed', shows: 'supporters who ask for votes', campaign: 'not-listed' }),
  adCase({ name: 'lookalike', shows: 'a name close to a registered one', campaign: 'lookalike' }),
  adCase({ name: 'no-list', shows: 'a contest that has no list', campaign: 'no-list' }),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop' }),
];

/** Ads that show only some of the signs, and ads in other places. */
export const redditSignCases: FeedCase[] = [
  adCase({
    name: 'promoted-post',
    shows: 'an ordinary post element, promoted',
    parts: { ...wholly, tag: 'shreddit-post' },
  }),
  adCase({
    name: 'promoted-in-community',
    shows: 'the community stands before the author',
    parts: { ...wholly, tag: 'shreddit-post', community: 'cendana' },
  }),
  adCase({
    name: 'author-attribute',
    shows: 'nobody is linked: the author is an attribute',
    parts: { ...wholly, author: { name: '', linked: false } },
  }),
  adCase({
    name: 'element-and-attribute',
    shows: 'no label',
    label: null,
    parts: { ...bare, attributes: { promoted: '' } },
  }),
  adCase({
    name: 'element-and-tracking',
    shows: 'no label, the tracking says it',
    label: null,
    parts: { ...bare, tracking: { promoted: true } },
  }),
  adCase({ name: 'element-and-label', shows: 'no attribute', parts: bare }),
  adCase({
    name: 'label-lower-case',
    shows: 'the label as the page writes it before it is styled',
    label: () => 'promoted',
    parts: bare,
  }),
  adCase({
    name: 'label-class',
    shows: 'a label in a language that no list knows, by its class',
    label: () => 'Endorsado',
    unreadable: true,
    marked: { class: 'promoted-label' },
    parts: bare,
  }),
  adCase({
    name: 'label-place',
    shows: 'the same by its place among clicks',
    label: () => 'Endorsado',
    unreadable: true,
    marked: { 'data-ad-click-location': 'promoted_label' },
    parts: bare,
  }),
  adCase({
    name: 'element-only',
    shows: 'one sign alone is never proof',
    label: null,
    sponsorship: 'unsure',
    parts: bare,
  }),
  adCase({
    name: 'label-only',
    shows: 'a label on an ordinary post: one sign',
    sponsorship: 'unsure',
    parts: { ...bare, tag: 'shreddit-post' },
  }),
  adCase({
    name: 'comments-page',
    shows: 'the ad above a discussion',
    place: 'column',
    parts: { ...wholly, tag: 'shreddit-comments-page-ad' },
  }),
  adCase({
    name: 'comment-tree',
    shows: 'an ad among comments',
    place: 'column',
    campaign: 'not-listed',
    parts: { ...wholly, tag: 'shreddit-comment-tree-ad' },
  }),
];

function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign ?? 'registered'];
  const word =
    plan.label === undefined ? ({ language }: FeedOptions) => redditWords[language].label : plan.label;
  return {
    name: plan.name,
    shows: plan.shows,
    place: plan.place ?? 'feed',
    expected: (options): Expectation => ({
      sponsorship: plan.sponsorship ?? 'sponsored',
      label: word === null || plan.unreadable ? null : word(options),
      handle: campaign.reddit.handle,
      id: null,
      payer: null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build: (options) => ({ html: adHtml(plan, campaign, word === null ? null : word(options)) }),
  };
}

function adHtml(plan: AdPlan, campaign: Campaign, word: string | null): Html {
  const { name } = campaign.reddit;
  const parts = { ...wholly, ...plan.parts };
  const post: RedditPost = {
    name: plan.name,
    tag: 'shreddit-ad-post',
    community: null,
    time: null,
    label: word === null ? '' : element('span', plan.marked ?? {}, nest(2, 'label', escapeHtml(word))),
    title: campaign.picture,
    text: adText(plan.name, plan.campaign ?? 'registered'),
    media: redditPicture(campaign.picture),
    flair: null,
    ...parts,
    author: { name, linked: plan.parts?.author?.linked ?? true },
    attributes: {
      'outbound-link-url': campaign.landing,
      'content-href': campaign.landing,
      domain: new URL(campaign.landing).host,
      ...parts.attributes,
    },
  };
  const html = redditPost(post);
  if (post.tag === 'shreddit-post')
    return element('article', { 'data-case': plan.name, class: 'w-full m-0' }, html);
  return html.replace(`<${post.tag} `, `<${post.tag} data-case="${plan.name}" `);
}
