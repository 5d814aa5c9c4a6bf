import { element, type Html, nest } from '../markup.ts';
import { type Ad, adLockup, inSlot } from './ad.ts';
import { button, custom, icon } from './parts.ts';
import { homeItem } from './video.ts';

/** What stands around an ad on each surface. `data-case` is on the outermost element. */
export type Container = (ad: Ad) => Html;

export const inHome: Container = (ad) => homeItem(ad.name, inSlot(ad, adLockup(ad)));

export const inMasthead: Container = (ad) =>
  element('div', { id: 'masthead-ad', 'data-case': ad.name }, inSlot(ad, adLockup(ad)));

export const inSearchSlot: Container = (ad) => marked(ad.name, inSlot(ad, adLockup(ad)));

/** Two elements of the search page that go back to before the slots. */
export const inSearchPyv: Container = (ad) =>
  custom(
    'ytd-search-pyv-renderer',
    { 'data-case': ad.name },
    nest(1, 'pyv', custom('ytd-promoted-video-renderer', {}, adLockup(ad))),
  );
export const inSparkles: Container = (ad) =>
  custom('ytd-promoted-sparkles-web-renderer', { 'data-case': ad.name }, nest(2, 'sparkles', adLockup(ad)));

export const inCompanion: Container = (ad) =>
  custom('ytd-companion-slot-renderer', { 'data-case': ad.name }, nest(2, 'companion', adLockup(ad)));

export const inReel: Container = (ad) => reel(ad.name, custom('ytd-ad-slot-renderer', {}, reelAd(ad)));

export const inMobileItem: Container = (ad) =>
  custom('ytm-rich-item-renderer', { 'data-case': ad.name }, inMobileSlot(ad, adLockup(ad)));
export const inMobileList: Container = (ad) => marked(ad.name, inMobileSlot(ad, adLockup(ad)), 'lazy-list');
export const inMobileCompanion: Container = (ad) =>
  custom('ytm-companion-slot', { 'data-case': ad.name }, nest(2, 'companion', adLockup(ad)));
export const inMobileSparkles: Container = (ad) =>
  custom('ytm-promoted-sparkles-web-renderer', { 'data-case': ad.name }, nest(2, 'sparkles', adLockup(ad)));

/** A Short fills its own screen; its buttons stand at its side. */
export function reel(name: string, ...inner: Html[]): Html {
  const actions = ['like', 'dislike', 'comment', 'share', 'remix'].map((one) => button(one, one));
  return custom(
    'ytd-reel-video-renderer',
    { 'data-case': name },
    nest(2, 'overlay', ...inner),
    nest(2, 'actions', ...actions),
  );
}

function reelAd(ad: Ad): Html {
  return nest(1, 'reel', custom('reels-ad-card-buttoned-view-model', {}, adLockup(ad), icon('card')));
}

function inMobileSlot(ad: Ad, ...inner: Html[]): Html {
  return ad.signs.includes('slot')
    ? custom('ad-slot-renderer', {}, nest(4, 'slot', ...inner))
    : nest(5, 'no-slot', ...inner);
}

/** Where the post itself is a slot, the mark stands above it. */
function marked(name: string, inner: Html, tag = 'div'): Html {
  return custom(tag, { 'data-case': name }, inner);
}
