import { element, escapeHtml, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { counted } from './ad.ts';
import { channelLink, icon, watchPath, words } from './parts.ts';

export interface Player {
  name: string;
  /** The video that the viewer chose, with its creator: they have nothing to do with the ad before it. */
  video: { title: string; channel: { name: string; path: string } };
  /** The ad that runs now, or that has ended and left its parts behind without a box. */
  ad?: { state: 'running' | 'over'; label: string; text: string; landing: string };
  /** The creator's notice over the picture. */
  notice?: string;
}

/** The video player, which every video of a page goes through. */
export function player({ name, video, ad, notice }: Player): Html {
  const showing = ad?.state === 'running' ? ' ad-showing ad-interrupting' : '';
  const title = element(
    'a',
    { class: 'ytp-title-link', href: watchPath(`${name}-video`) },
    escapeHtml(video.title),
  );
  const top = element(
    'div',
    { class: 'ytp-chrome-top' },
    element(
      'div',
      { class: 'ytp-title-channel' },
      channelLink(video.channel.path, words(video.channel.name)),
    ),
    element('div', { class: 'ytp-title' }, nest(1, 'title', title)),
  );
  const controls = ['play', 'mute', 'next', 'settings', 'captions', 'fullscreen'].map((one) =>
    element('button', { class: `ytp-${one}-button ytp-button`, 'aria-label': one }, icon(one)),
  );
  return element(
    'div',
    { 'data-case': name, id: 'movie_player', class: `html5-video-player ytp-transparent${showing}` },
    element('div', { class: 'html5-video-container' }, picture('▶', 'Video', 640, 360)),
    top,
    notice === undefined
      ? ''
      : element('div', { class: 'ytp-paid-content-overlay' }, nest(2, 'notice', words(notice))),
    element('div', { class: 'video-ads ytp-ad-module' }, ad === undefined ? '' : overlay(ad)),
    element('div', { class: 'ytp-chrome-bottom' }, nest(2, 'controls', ...controls)),
  );
}

function overlay({ state, label, text, landing }: NonNullable<Player['ad']>): Html {
  const visit = element(
    'a',
    { class: 'ytp-ad-button', href: counted(landing), target: '_blank' },
    words('Kunjungi situs'),
  );
  return element(
    'div',
    { class: 'ytp-ad-player-overlay-layout', style: state === 'over' ? 'display: none;' : null },
    element('div', { class: 'ytp-ad-badge' }, nest(1, 'badge', words(label))),
    nest(2, 'advertiser', words(text), words(new URL(landing).host)),
    visit,
    element('button', { class: 'ytp-skip-ad-button' }, words('Lewati')),
  );
}
