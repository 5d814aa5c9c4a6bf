import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { type Expectation, type FeedCase, type FeedOptions, organic } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { container, run, textArea } from './blocks.ts';
import { block, callToAction, type MobilePost, mobilePost, photo, smallPrint } from './post.ts';
import { mobileWords } from './words.ts';

interface AdPlan {
  name: string;
  shows: string;
  campaign?: CampaignName;
  author?: string;
  line?(options: FeedOptions): Html;
  parts?: Partial<MobilePost>;
  expected?: Partial<Expectation>;
}

/** One ad for each answer of the sample registry, which here is the same: the name alone is never looked up. */
export const mobileVerdictCases: FeedCase[] = [
  verdictCase('registered', 'a listed campaign; the feed shows only its name'),
  verdictCase('quiet-period', 'a listed campaign in the quiet period'),
  verdictCase('not-listed', 'supporters who ask for votes'),
  verdictCase('lookalike', 'a name close to a registered one'),
  verdictCase('no-list', 'a contest that has no list'),
  adCase({ name: 'shop', shows: 'a shop: nothing is said', campaign: 'shop' }),
];

/** Every form of the label and of the other signs that feed-facts.md section 3 names, and what stands around them. */
export const mobileSignCases: FeedCase[] = [
  adCase({
    name: 'label-without-icons',
    shows: 'the word alone in its run',
    line: ({ language }) => textArea('f5', run('f5', mobileWords[language].label)),
  }),
  adCase({
    name: 'label-in-f2',
    shows: 'the word in the font of names',
    line: ({ language }) => textArea('f2', run('f2', `${mobileWords[language].label}\u{F078B}`)),
  }),
  adCase({
    name: 'label-in-span',
    shows: 'the word in a span without a class',
    line: ({ language }) => textArea('', element('span', {}, `${mobileWords[language].label} · \u{F1677}`)),
  }),
  adCase({
    name: 'label-ad',
    shows: 'the English word "Ad" with two icons',
    line: () => smallPrint('Ad'),
    expected: { label: 'Ad' },
  }),
  adCase({
    name: 'label-sponsored',
    shows: 'the older English word',
    line: () => smallPrint('Sponsored'),
    expected: { label: 'Sponsored' },
  }),
  adCase({ name: 'author-ad', shows: 'an advertiser whose name is Ad', author: 'Ad', campaign: 'shop' }),
  adCase({
    name: 'author-number',
    shows: 'an advertiser whose name begins like a time',
    author: '24 Jam Cendana',
    campaign: 'shop',
  }),
  adCase({
    name: 'above-header',
    shows: 'a line about a friend above the header',
    parts: { above: block(textArea('f5', run('f5', 'Budi Hartono menyukai ini'))) },
  }),
  adCase({
    name: 'payer-beneath',
    shows: 'who paid, in a line beneath the label',
    line: (options) =>
      `${smallPrint(mobileWords[options.language].label)}${textArea('f5', run('f5', `${mobileWords[options.language].paidFor} Yayasan Cahaya Cendana`))}`,
    expected: { payer: 'Yayasan Cahaya Cendana' },
  }),
  adCase({
    name: 'sponsored-photo',
    shows: 'the label not drawn, the picture marked',
    line: () => '',
    parts: { media: photo({ 'data-testid': 'sponsored-story-photo' }) },
    expected: { label: null },
  }),
  adCase({
    name: 'sponsored-video',
    shows: 'the label not drawn, the video marked',
    line: () => '',
    parts: { media: video(1) },
    expected: { label: null },
  }),
  adCase({
    name: 'delivery-id',
    shows: 'no label, only the id of its delivery and no time',
    line: () => '',
    parts: { attributes: { 'data-dcm-id': '7301' } },
    expected: { label: null, sponsorship: 'unsure' },
  }),
  adCase({
    name: 'linked-author',
    shows: 'a link to the story: it names the page by its id',
    campaign: 'registered',
    parts: {
      above: block(
        element('a', { href: '/story.php?story_fbid=7301&id=61550000000202' }, run('f5', 'Lihat postingan')),
      ),
    },
    expected: { id: '61550000000202', verdict: 'registered', dateState: 'ads-allowed' },
  }),
];

function verdictCase(campaign: Exclude<CampaignName, 'shop'>, shows: string): FeedCase {
  const { payer } = campaigns[campaign];
  return adCase({
    name: campaign,
    shows,
    campaign,
    line: ({ language }) =>
      smallPrint(`${mobileWords[language].label} · ${mobileWords[language].paidFor} ${payer}`),
    expected: { payer },
  });
}

function adCase(plan: AdPlan): FeedCase {
  const campaign: Campaign = campaigns[plan.campaign ?? 'not-listed'];
  const author = plan.author ?? campaign.name;
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: ({ language }) => ({
      ...organic,
      sponsorship: 'sponsored',
      label: mobileWords[language].label,
      name: author,
      verdict: campaign.verdict === null ? null : 'cannot-check',
      ...plan.expected,
    }),
    build(options) {
      const line = plan.line ?? (({ language }: FeedOptions) => smallPrint(mobileWords[language].label));
      const host = new URL(campaign.landing).host;
      const media = `${photo()}${callToAction(host, campaign.picture, campaign.action)}`;
      const text = adText(plan.name, plan.campaign ?? 'not-listed');
      return {
        html: mobilePost(
          { name: plan.name, author, line: line(options), text, media, ...plan.parts },
          options,
        ),
      };
    },
  };
}

/** A video says in its own data whether it is an ad. */
export function video(isSponsored: 0 | 1): Html {
  const tracking = isSponsored === 1 ? { adid: '120251100000', is_sponsored: 1 } : { is_sponsored: 0 };
  const data = JSON.stringify({ ...tracking, player_origin: 'newsfeed' });
  return container(
    { class: 'bg-s3 block' },
    element('div', { 'data-video-tracking': data, class: 'm video' }, '▶ 0:42'),
  );
}
