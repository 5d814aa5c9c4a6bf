import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { picture } from '../picture.ts';

/** A custom element with the class that the site's style scopes give it. */
export function custom(tag: string, attributes: Record<string, string | null>, ...inner: Html[]): Html {
  return element(tag, { class: `style-scope ${tag}`, ...attributes }, ...inner);
}

export function words(text: string): Html {
  return element('span', { class: manyClasses('string', 3), dir: 'auto' }, escapeHtml(text));
}

export function icon(seed: string): Html {
  return element(
    'span',
    { class: manyClasses('icon', 2), 'aria-hidden': 'true' },
    nest(
      2,
      'icon',
      element(
        'svg',
        { viewBox: '0 0 24 24', width: 20, height: 20 },
        element('path', { d: 'M4 6h16v12H4z' }),
      ),
    ),
    element('span', { class: className(`ripple-${seed}`) }),
  );
}

/** A channel's picture or name, leading to the channel. */
export function channelLink(path: string, ...inner: Html[]): Html {
  return element('a', { href: `/${path}`, class: manyClasses('channel', 3) }, ...inner);
}

export function avatar(name: string): Html {
  const disc = element(
    'svg',
    { viewBox: '0 0 36 36', width: 36, height: 36 },
    element('circle', { cx: 18, cy: 18, r: 18, fill: '#5b3a8c' }),
    element('text', { x: 18, y: 24, 'text-anchor': 'middle', fill: '#fff' }, escapeHtml(name.slice(0, 1))),
  );
  return custom('yt-avatar-shape', {}, nest(3, 'avatar', disc));
}

/** A small sign on or beside a video: `live`, `members`, `offer` or, in another colour, `ad`. */
export function badgeShape(kind: string, text: string): Html {
  return custom(
    'badge-shape',
    { class: `badge-shape yt-badge-shape yt-badge-shape--${kind} yt-badge-shape--typography`, role: 'img' },
    element('div', { class: 'yt-badge-shape__text' }, escapeHtml(text)),
  );
}

/** A preview picture with its duration, its hover buttons and what else lies over it. */
export function thumbnail(href: string, said: string, overlay: Html = ''): Html {
  const hover = ['watch-later', 'queue', 'mute', 'captions'].map((name) =>
    custom('thumbnail-hover-overlay-toggle-actions-view-model', {}, button(name, '')),
  );
  return element(
    'a',
    { href, class: manyClasses('thumbnail', 3), 'aria-hidden': 'true', tabindex: '-1' },
    custom(
      'yt-thumbnail-view-model',
      {},
      nest(2, 'image', picture(said, said, 360, 202)),
      nest(2, 'duration', custom('thumbnail-overlay-badge-view-model', {}, badgeShape('default', '3:07'))),
      ...hover,
      overlay,
    ),
  );
}

export function button(name: string, said: string): Html {
  return custom(
    'button-view-model',
    {},
    element(
      'button',
      { type: 'button', class: manyClasses(`button-${name}`, 4), 'aria-label': said === '' ? name : said },
      nest(2, 'button', icon(name)),
      element('div', { class: className('button-text') }, escapeHtml(said)),
      custom('yt-touch-feedback-shape', {}, nest(2, 'touch', '')),
    ),
  );
}

/** The address of a video, always the same for the same case. */
export function watchPath(name: string): string {
  return `/watch?v=${`${className(name)}${className(`${name}/2`)}`.slice(0, 11)}`;
}

/** What every card ends with: menu and feedback. */
export function cardFoot(): Html {
  const items = ['share', 'save', 'not-interested', 'report', 'queue-next'].map((name) =>
    element('li', {}, nest(2, 'item', icon(name))),
  );
  return nest(2, 'foot', `${button('menu', 'Tindakan lainnya')}${element('ul', { hidden: '' }, ...items)}`);
}
