import type { Campaign } from '../campaigns.ts';
import { element, escapeHtml, type Html, nest } from '../markup.ts';
import {
  avatar,
  badgeShape,
  cardFoot,
  channelLink,
  custom,
  icon,
  thumbnail,
  watchPath,
  words,
} from './parts.ts';

/** The signs an ad can carry. `counter`: its links go through Google's click counter. */
export type AdSign = 'slot' | 'badge' | 'new-badge' | 'word' | 'counter' | 'parts';

export interface Ad {
  name: string;
  campaign: Campaign;
  text: string;
  signs: readonly AdSign[];
  /** Path of the channel; null where only a domain is shown. */
  channel: string | null;
  label: string;
  /** What lies over the picture. HTML. */
  overlay?: Html;
  /** Which element holds title, domain and label. */
  metadata: 'feed-ad-metadata-view-model' | 'reels-ad-metadata-view-model' | 'div';
}

/** What the slot of an ad holds, whichever list the slot stands in. */
export function adLockup(ad: Ad): Html {
  const href = ad.signs.includes('counter') ? counted(ad.campaign.landing) : watchPath(ad.name);
  const who =
    ad.channel === null
      ? words(new URL(ad.campaign.landing).host)
      : channelLink(ad.channel, words(ad.campaign.name));
  const picture = ad.channel === null ? avatar('i') : channelLink(ad.channel, avatar(ad.campaign.name));
  const metadata = custom(
    ad.signs.includes('parts') || ad.metadata === 'div' ? ad.metadata : 'div',
    {},
    nest(1, 'picture', picture),
    element('h3', {}, element('a', { href }, words(ad.campaign.picture))),
    nest(2, 'text', words(ad.text)),
    nest(2, 'line', sign(ad), words(' · '), who),
  );
  return custom(
    'yt-lockup-view-model',
    {},
    nest(
      2,
      'ad-lockup',
      thumbnail(href, ad.campaign.picture, ad.overlay),
      metadata,
      action(ad, href),
      cardFoot(),
    ),
  );
}

/** The label as a badge, as a bare word, or not at all. */
function sign({ signs, label }: Ad): Html {
  if (signs.includes('badge')) return custom('ad-badge-view-model', {}, badgeShape('ad', label));
  if (signs.includes('new-badge')) {
    return element(
      'span',
      { class: 'ytBadgeShapeHost ytBadgeShapeAd' },
      element('span', {}, escapeHtml(label)),
    );
  }
  return signs.includes('word') ? nest(2, 'word', words(label)) : '';
}

function action({ signs, campaign }: Ad, href: string): Html {
  const link = element(
    'a',
    { href, target: '_blank' },
    nest(2, 'action', icon('go'), words(campaign.action)),
  );
  return signs.includes('parts') ? custom('ad-button-view-model', {}, link) : nest(1, 'action', link);
}

/** A landing behind Google's click counter. */
export function counted(landing: string): string {
  const query = new URLSearchParams({
    sa: 'L',
    ai: 'C0replica',
    num: '1',
    adurl: `${landing}?gclid=replica`,
  });
  return `https://www.googleadservices.com/pagead/aclk?${query}`;
}

/** The slot that holds the ad, where the ad has one. */
export function inSlot(ad: Ad, ...inner: Html[]): Html {
  if (!ad.signs.includes('slot')) return nest(3, 'no-slot', ...inner);
  return custom(
    'ytd-ad-slot-renderer',
    {},
    element(
      'div',
      { id: 'fulfilled-layout' },
      custom('ytd-in-feed-ad-layout-renderer', {}, nest(2, 'rendering', ...inner)),
    ),
  );
}
