import { adText, type Campaign, type CampaignName, campaigns } from '../campaigns.ts';
import { disclosing, type Expectation, type FeedCase, organic } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { picture } from '../picture.ts';
import { adAddress, callToAction, permalink, timeLink, words } from './parts.ts';
import { type FullScreen, reel, story, tile, video } from './viewer.ts';
import { instagramWords } from './words.ts';

export type View = 'reels' | 'stories' | 'explore';

/** A case of the full-screen views and of the explore grid, beside the feed. */
export interface ViewCase extends FeedCase {
  view: View;
}

const { shop } = campaigns;

export const instagramViewCases: ViewCase[] = [
  adView('reels', 'reel-ad', 'a video ad among reels', 'registered', video()),
  adView('reels', 'reel-picture-ad', 'a picture ad among reels', 'not-listed', null),
  {
    ...adView('reels', 'reel-label-only', 'the label alone: one sign', 'shop', video(), false),
    expected: ({ language }) => ({
      ...organic,
      sponsorship: 'unsure',
      label: instagramWords[language].label,
      handle: shop.instagram,
    }),
  },
  {
    ...organicView('reels', 'reel-caption-ad', 'a caption that is the label word: one sign', { text: 'Ad' }),
    expected: () => ({ ...organic, sponsorship: 'unsure', label: 'Ad', handle: 'kabar.sagara' }),
  },
  organicView('reels', 'reel-plain', 'an ordinary reel', {}),
  organicView('reels', 'reel-song-ad', 'a reel with a song called Bersponsor', {
    song: element('a', { href: '/reels/audio/1711/', role: 'link' }, words('Bersponsor')),
  }),
  disclosing(
    { partnership: true },
    organicView('reels', 'reel-partnership', 'a paid partnership is not an ad', {
      slot: words('Kemitraan berbayar'),
    }),
  ),
  adView('stories', 'story-ad', 'a picture ad among stories', 'quiet-period', null),
  adView('stories', 'story-video-ad', 'a video ad among stories', 'lookalike', video()),
  organicView('stories', 'story-plain', 'an ordinary story', { slot: timeLink('story-plain', '3 jam') }),
  organicView('stories', 'story-link-sticker', 'a story with a sticker that leads out', {
    slot: timeLink('story-link-sticker', '5 jam'),
    action: callToAction('kabarsagara.example', adAddress('https://kabarsagara.example/', new Set())),
  }),
  gridCase('tile-ad', 'a square that leads through the redirect of ads and carries the label', true),
  gridCase('tile-plain', 'an ordinary square', false),
];

function adView(
  view: 'reels' | 'stories',
  name: string,
  shows: string,
  campaignName: CampaignName,
  media: Html | null,
  redirect = true,
): ViewCase {
  const campaign: Campaign = campaigns[campaignName];
  return {
    view,
    name,
    shows,
    place: 'column',
    expected: ({ language }): Expectation => ({
      sponsorship: 'sponsored',
      label: instagramWords[language].label,
      handle: campaign.instagram,
      id: null,
      payer: null,
      verdict: campaign.verdict,
      dateState: campaign.dateState,
    }),
    build: ({ language }) => ({
      html: fullScreen(view, {
        name,
        author: campaign.instagram,
        slot: words(instagramWords[language].label, 'label'),
        text: adText(name, campaignName),
        media: media ?? picture(campaign.picture, campaign.text, 380, 480),
        action: redirect
          ? callToAction(campaign.action, adAddress(campaign.landing, new Set(['redirect'])))
          : '',
      }),
    }),
  };
}

function organicView(
  view: 'reels' | 'stories',
  name: string,
  shows: string,
  parts: Partial<FullScreen>,
): ViewCase {
  const post = {
    name,
    author: 'kabar.sagara',
    slot: '',
    text: 'Pagi ini cerah sekali di alun-alun Sagara.',
    media: video(),
    ...parts,
  };
  return {
    view,
    name,
    shows,
    place: 'column',
    expected: () => organic,
    build: () => ({ html: fullScreen(view, post) }),
  };
}

function fullScreen(view: 'reels' | 'stories', post: FullScreen): Html {
  return view === 'reels' ? reel(post) : story(post);
}

/** Squares name no account: whose ad it is stands only behind the link. */
function gridCase(name: string, shows: string, isAd: boolean): ViewCase {
  const label = (language: keyof typeof instagramWords) => instagramWords[language].label;
  return {
    view: 'explore',
    name,
    shows,
    place: 'column',
    expected: ({ language }) =>
      isAd ? { ...organic, sponsorship: 'sponsored', label: label(language) } : organic,
    build: ({ language }) => ({
      html: isAd
        ? tile(
            name,
            adAddress(shop.landing, new Set(['redirect'])),
            shop.text,
            words(label(language), 'label'),
          )
        : tile(name, permalink(name), 'Ad', ''),
    }),
  };
}
