import { className, element, escapeHtml, type Html, manyClasses } from '../markup.ts';
import { picture } from '../picture.ts';
import { authorNames, avatar, box, boxes, words } from './tweet.ts';

/** The four corners by which X sees that an ad was on screen. */
const corners = ['top', 'right', 'bottom', 'left'];

/** What X wraps an ad in. Organic videos stand in the same wrapper, without the pixels. */
export function placementTracking(inner: Html, pixels: boolean): Html {
  const marks = pixels
    ? corners.map((side) =>
        element('div', { 'data-testid': `${side}-impression-pixel`, class: className(`pixel-${side}`) }),
      )
    : [];
  return element('div', { 'data-testid': 'placementTracking', class: className('box') }, ...marks, inner);
}

/** A link card. The address is X's shortener; ads add their click id. */
export function linkCard(
  card: { target: string; title: string; picture: string },
  clickId: string | null,
): Html {
  const code = className(card.target + card.title);
  const href = `https://t.co/${code}${clickId === null ? '' : `?twclid=${clickId}`}`;
  const link = {
    href,
    role: 'link',
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
    class: className('box'),
  };
  return element(
    'div',
    { 'data-testid': 'card.wrapper', class: `${className('box')} ${className('card')}` },
    element(
      'a',
      { ...link, 'aria-label': `${new URL(card.target).host} ${card.title}` },
      boxes(
        3,
        element(
          'div',
          { 'data-testid': 'card.layoutLarge.media' },
          boxes(2, picture(card.picture, card.title, 500, 260)),
        ),
      ),
      boxes(2, words(card.title)),
    ),
    element('a', link, words(`Dari ${new URL(card.target).host}`)),
  );
}

/** A quoted post: a link as a whole, with its own author. */
export function quote(author: { name: string; handle: string }, text: string): Html {
  return element(
    'div',
    {
      role: 'link',
      tabindex: '0',
      class: `${className('box')} ${className('quote')} ${manyClasses('quote', 5)}`,
    },
    boxes(
      2,
      `${avatar(author)}${authorNames({ author, time: '19 Nov', name: 'quoted' })}${box('label', boxes(1, words('Ad')))}`,
    ),
    element('div', { 'data-testid': 'tweetText', dir: 'auto' }, element('span', {}, escapeHtml(text))),
  );
}

export function video(): Html {
  const player = element(
    'div',
    { 'data-testid': 'videoPlayer', class: className('box') },
    boxes(2, element('div', { 'data-testid': 'videoComponent' }, picture('▶ 0:42', 'Video', 500, 280))),
  );
  return placementTracking(boxes(1, player), false);
}
