import { campaigns } from '../campaigns.ts';
import { disclosing, type FeedOptions } from '../feed-case.ts';
import { element, type Html, nest } from '../markup.ts';
import { type Ad, adLockup, inSlot } from './ad.ts';
import { allSigns } from './ad-case.ts';
import { reel } from './containers.ts';
import { badgeShape, channelLink, custom, words } from './parts.ts';
import { homeItem, type Video, videoLockup } from './video.ts';
import { youtubeWords } from './words.ts';
import { organicCase, type YoutubeCase } from './youtube-case.ts';

const { registered, shop, 'not-listed': supporters } = campaigns;

/** Videos of the home list that nobody paid for, each with one thing that has misled readers of ads. */
export const youtubeOrganicCases: YoutubeCase[] = [
  inHome('plain-video', 'an ordinary video', {}),
  inHome('live-video', 'the same badge element, in the colour of live videos', {
    badge: { kind: 'live', text: 'LIVE' },
  }),
  inHome('free-with-ads', 'a film with the badge "free with ads"', {
    badge: { kind: 'commerce', text: 'Gratis dengan iklan' },
  }),
  inHome('members-only', 'a badge of the channel', {
    badge: { kind: 'members-only', text: 'Khusus pelanggan' },
  }),
  inHome('user-sponsored', 'a channel whose name is the label word', {
    channel: { name: 'Bersponsor', path: '@bersponsor' },
  }),
  inHome('user-ad', 'a channel whose name is Ad', { channel: { name: 'Ad', path: '@adtheband' } }),
  inHome('title-sponsored', 'the title is the label word', { title: 'Bersponsor' }),
  inHome('title-sponsored-english', 'the title is the English label word', { title: 'Sponsored' }),
  inHome('title-doubleclick', 'the title speaks of click counters', {
    title: 'Apa itu googleadservices.com/pagead/aclk?adurl= dan doubleclick.net',
  }),
  inHome('campaign-own-video', 'a registered campaign channel, not paid', {
    channel: { name: registered.name, path: registered.youtube.path },
    title: registered.text,
  }),
  inHome('supporter-own-video', 'supporters ask for votes, not paid', {
    channel: { name: supporters.name, path: supporters.youtube.path },
    title: supporters.text,
  }),
  disclosing(
    { partnership: true },
    organicCase(
      'home',
      'paid-promotion',
      'declared by the creator over the picture: not an ad',
      (options, name) => {
        const text = youtubeWords[options.language].paidPromotion;
        const notice = nest(2, 'notice', badgeShape('default', text));
        return homeItem(name, videoLockup(video(name, options, { overlay: notice })));
      },
    ),
  ),
  organicCase('home', 'empty-slot', 'a slot that nothing was put into', (options, name) =>
    homeItem(name, custom('ytd-ad-slot-renderer', {}), videoLockup(video(name, options, {}))),
  ),
  organicCase('home', 'reused-card', 'a card that held an ad before: the ad stays, hidden', (options, name) =>
    homeItem(
      name,
      element('div', { hidden: '' }, cachedAd(`${name}-ad`, options)),
      videoLockup(video(name, options, {})),
    ),
  ),
  organicCase('cached', 'cached-ad', 'an ad of a page that was left: it has no box', (options, name) =>
    homeItem(name, cachedAd(name, options)),
  ),
];

/** Videos on the other surfaces of the desktop site. */
export const youtubeOtherOrganicCases: YoutubeCase[] = [
  organicCase('search', 'search-video', 'a result', (options, name) => result(name, options, {})),
  organicCase('search', 'search-snippet', 'the description is the label word', (options, name) =>
    result(name, options, { snippet: 'Bersponsor' }),
  ),
  organicCase('search', 'search-campaign', 'a campaign among the results, not paid', (options, name) =>
    result(name, options, {
      channel: { name: registered.name, path: registered.youtube.path },
      title: registered.text,
    }),
  ),
  organicCase('watch', 'watch-next', 'a video beside the video', (options, name) =>
    element('div', { 'data-case': name }, videoLockup(video(name, options, {}))),
  ),
  organicCase('shorts', 'short', 'an ordinary Short', (_options, name) => short(name, '')),
  disclosing(
    { partnership: true },
    organicCase(
      'shorts',
      'short-paid-promotion',
      'declared by the creator: not an ad',
      ({ language }, name) =>
        short(
          name,
          custom('ytd-paid-content-overlay-renderer', {}, words(youtubeWords[language].paidPromotion)),
        ),
    ),
  ),
];

function inHome(name: string, shows: string, parts: Partial<Video>): YoutubeCase {
  return organicCase('home', name, shows, (options) =>
    homeItem(name, videoLockup(video(name, options, parts))),
  );
}

function result(name: string, options: FeedOptions, parts: Partial<Video>): Html {
  return custom('ytd-video-renderer', { 'data-case': name }, videoLockup(video(name, options, parts)));
}

function short(name: string, notice: Html): Html {
  const title = nest(2, 'short', element('h2', {}, words('Kucing ini takut pada timun')));
  return reel(name, channelLink('@kucingmentari', words('@kucingmentari')), title, notice);
}

/** An ordinary video, with what the case is about put into it. */
export function video(name: string, { language }: FeedOptions, parts: Partial<Video>): Video {
  const { views, ago } = youtubeWords[language];
  return {
    name,
    channel: { name: 'Kabar Sagara', path: '@kabarsagara' },
    title: `Pagi di alun-alun, bagian ${name.length}`,
    lines: [`1.204 ${views}`, `${(name.length % 6) + 1} ${ago}`],
    ...parts,
  };
}

function cachedAd(name: string, { language }: FeedOptions): Html {
  const ad: Ad = {
    name,
    campaign: shop,
    text: registered.text,
    signs: allSigns,
    channel: supporters.youtube.path,
    label: youtubeWords[language].label,
    metadata: 'feed-ad-metadata-view-model',
  };
  return inSlot(ad, adLockup(ad));
}
