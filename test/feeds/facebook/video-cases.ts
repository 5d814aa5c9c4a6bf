import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { disclosing, type FeedCase, type FeedOptions, organic } from '../feed-case.ts';
import { element } from '../markup.ts';
import { bylineLink, type DrawLabel, timeLink } from './byline.ts';
import { closedShadow } from './drawn-labels.ts';
import { splitLettersFew } from './letter-labels.ts';
import { emptyAboutLink, plainLabel, referredLabel } from './text-labels.ts';
import { reel, type VideoPost, watchPost } from './video-post.ts';
import { facebookWords } from './words.ts';

/** The label without any link around it. */
const bareLabel: DrawLabel = (word) => ({ html: element('span', { dir: 'auto' }, word) });

/** Videos of the Watch feed. Ordinary ones show a time that leads to the video. */
export const facebookWatchCases: FeedCase[] = [
  ad(watchPost, 'watch-ad', 'the plain label', 'registered', plainLabel),
  ordinary(watchPost, 'watch-video', 'an ordinary video', {}),
  ad(watchPost, 'watch-ad-letters', 'the label in letters', 'not-listed', splitLettersFew),
  ad(watchPost, 'watch-ad-shadow', 'the label in a closed shadow root', 'registered', closedShadow),
  ordinary(watchPost, 'watch-name-ad', 'a channel whose name is Ad', {
    author: { name: 'Ad', path: 'ad.the.band' },
  }),
  ad(watchPost, 'watch-ad-referred', 'the label elsewhere', 'shop', referredLabel),
  ordinary(watchPost, 'watch-leads-out', 'an ordinary video with a link that leads out', {
    landing: 'https://kabarsagara.example/',
  }),
  ordinary(watchPost, 'watch-campaign', 'a registered campaign, not paid', {
    author: { name: 'Bima Pradipta – Laras Kencana', path: 'BimaLaras.Cendana' },
    text: 'Coblos nomor 2, Bima–Laras untuk Gubernur Cendana.',
  }),
];

/** Reels have no time at all, so a label needs another sign beside it. */
export const facebookReelCases: FeedCase[] = [
  ad(reel, 'reel-ad', 'the label and a button that leads out', 'registered', plainLabel),
  ordinary(reel, 'reel-plain', 'an ordinary reel', {}),
  ad(reel, 'reel-ad-about', 'the link about ads, its label not drawn', 'not-listed', emptyAboutLink, {
    landing: null,
    label: null,
  }),
  ordinary(reel, 'reel-name-ad', 'a creator whose name is Ad', {
    author: { name: 'Ad', path: 'ad.the.band' },
  }),
  ordinary(reel, 'reel-leads-out', 'an ordinary reel with a link that leads out', {
    landing: 'https://kabarsagara.example/',
  }),
  disclosing(
    { partnership: true },
    ordinary(reel, 'reel-partnership', 'a paid partnership, declared by its author', {
      byline: bylineLink('reel-partner', 'Kemitraan berbayar', { href: '/business/help/788160621327601' }),
    }),
  ),
  ad(reel, 'reel-label-alone', 'the label and nothing else: one sign', 'registered', bareLabel, {
    landing: null,
    sponsorship: 'unsure',
  }),
  {
    ...ordinary(reel, 'reel-caption', 'a caption that is the label word: one sign, too', {
      text: 'Bersponsor',
    }),
    expected: () => ({ ...organic, sponsorship: 'unsure', label: 'Bersponsor', handle: 'kabarsagara' }),
  },
];

type Draw = (post: VideoPost, options: FeedOptions) => string;

interface Rest {
  landing?: null;
  label?: null;
  sponsorship?: 'unsure';
}

function ad(
  draw: Draw,
  name: string,
  shows: string,
  campaignName: CampaignName,
  label: DrawLabel,
  rest: Rest = {},
): FeedCase {
  const campaign: Campaign = campaigns[campaignName];
  const word = ({ language }: FeedOptions) => facebookWords[language].label;
  return {
    name,
    shows,
    place: 'feed',
    expected: (options) => ({
      ...organic,
      sponsorship: rest.sponsorship ?? 'sponsored',
      label: rest.label === null ? null : word(options),
      handle: campaign.facebook.handle,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build(options) {
      const { html, ...detached } = label(word(options), name);
      const author = { name: campaign.name, path: campaign.facebook.path };
      const landing = rest.landing === null ? null : campaign.landing;
      const post = { name, author, byline: html, text: adText(name, campaignName), landing };
      return { html: draw(post, options), ...detached };
    },
  };
}

function ordinary(draw: Draw, name: string, shows: string, parts: Partial<VideoPost>): FeedCase {
  return {
    name,
    shows,
    place: 'feed',
    expected: () => organic,
    build(options) {
      const author = { name: 'Kabar Sagara', path: 'kabarsagara' };
      const time = `${(name.length % 22) + 1} ${facebookWords[options.language].hours}`;
      const byline =
        draw === watchPost
          ? timeLink('', name, element('span', {}, time), { href: `/watch/?v=99000${name.length}` })
          : element('span', {}, '1,2 rb penayangan');
      const text = 'Pagi ini cerah sekali di alun-alun.';
      return { html: draw({ name, author, byline, text, landing: null, ...parts }, options) };
    },
  };
}
