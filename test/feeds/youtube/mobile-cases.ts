import { campaigns } from '../campaigns.ts';
import type { FeedOptions } from '../feed-case.ts';
import { element, type Html, nest } from '../markup.ts';
import { type AdPlan, adCase, allSigns } from './ad-case.ts';
import { inMobileCompanion, inMobileItem, inMobileList, inMobileSparkles } from './containers.ts';
import { video } from './organic-cases.ts';
import { badgeShape, custom } from './parts.ts';
import { youtubeVerdictCases } from './verdict-cases.ts';
import { type Video, videoLockup } from './video.ts';
import { youtubeWords } from './words.ts';
import { organicCase, type YoutubeCase } from './youtube-case.ts';

const { registered, 'not-listed': supporters } = campaigns;

/** Every post of the replica of the mobile site. */
export const youtubeMobileCases: YoutubeCase[] = [
  ...youtubeVerdictCases(inMobileItem),
  mobileAd('list-slot', 'a slot right in the list', { campaign: 'not-listed', container: inMobileList }),
  mobileAd('companion', 'below the player, with a domain only', {
    campaign: 'shop',
    container: inMobileCompanion,
    signs: ['badge', 'counter'],
    who: 'domain',
  }),
  mobileAd('sparkles', 'the older text ad, with a domain only', {
    campaign: 'not-listed',
    container: inMobileSparkles,
    signs: ['word', 'counter'],
    who: 'domain',
    metadata: 'div',
  }),
  mobileAd('slot-only', 'one sign alone: perhaps an ad', { signs: ['slot'], sponsorship: 'unsure' }),
  mobileVideo('plain-video', 'an ordinary video', {}),
  mobileVideo('live-video', 'the badge of live videos', { badge: { kind: 'live', text: 'LIVE' } }),
  mobileVideo('free-with-ads', 'a film with the badge "free with ads"', {
    badge: { kind: 'commerce', text: 'Gratis dengan iklan' },
  }),
  mobileVideo('user-sponsored', 'a channel whose name is the label word', {
    channel: { name: 'Bersponsor', path: '@bersponsor' },
  }),
  mobileVideo('title-sponsored', 'the title is the label word', { title: 'Bersponsor' }),
  mobileVideo('title-ad', 'the title is an older label word', { title: 'Iklan' }),
  mobileVideo('campaign-own-video', 'a registered campaign channel, not paid', {
    channel: { name: registered.name, path: registered.youtube.path },
    title: registered.text,
  }),
  mobileVideo('supporter-own-video', 'supporters ask for votes, not paid', {
    channel: { name: supporters.name, path: supporters.youtube.path },
    title: supporters.text,
  }),
  organicCase('home', 'paid-promotion', 'declared by the creator: not an ad', (options, name) => {
    const notice = nest(2, 'notice', badgeShape('default', youtubeWords[options.language].paidPromotion));
    return item(name, videoLockup(video(name, options, { overlay: notice })));
  }),
  organicCase('home', 'empty-slot', 'a slot that nothing was put into', (options, name) =>
    item(name, custom('ad-slot-renderer', {}), videoLockup(video(name, options, {}))),
  ),
  organicCase('home', 'reused-card', 'a card that held an ad before: the ad stays, hidden', (options, name) =>
    item(
      name,
      element('div', { hidden: '' }, custom('ad-slot-renderer', {}, badgeShape('ad', 'Bersponsor'))),
      videoLockup(video(name, options, {})),
    ),
  ),
];

function mobileAd(name: string, shows: string, plan: Partial<AdPlan>): YoutubeCase {
  const usual = { campaign: 'registered', view: 'home', container: inMobileItem, signs: allSigns } as const;
  return adCase({ name, shows, ...usual, ...plan });
}

function mobileVideo(name: string, shows: string, parts: Partial<Video>): YoutubeCase {
  return organicCase('home', name, shows, (options: FeedOptions) =>
    item(name, videoLockup(video(name, options, parts))),
  );
}

function item(name: string, ...inner: Html[]): Html {
  return custom('ytm-rich-item-renderer', { 'data-case': name }, nest(1, 'item', ...inner));
}
