import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { avatar, icon, profileLink, words } from './parts.ts';

export interface FullScreen {
  name: string;
  author: string;
  /** Beside the author: the label or the time. HTML. */
  slot: Html;
  text: string;
  media: Html;
  /** The button of an ad, or a sticker with a link. HTML. */
  action?: Html;
  /** The song of a reel. HTML. */
  song?: Html;
}

export function video(): Html {
  return element('video', { class: className('video'), playsinline: '', preload: 'none' });
}

/** A reel: a video with its author and caption drawn over its lower end. */
export function reel(one: FullScreen): Html {
  const author = nest(
    2,
    'reel-author',
    avatar(one.author, (inner) => profileLink(`${one.author}/reels`, inner)),
    nest(2, 'reel-name', profileLink(`${one.author}/reels`, words(one.author, 'author'))),
    nest(1, 'reel-slot', one.slot),
  );
  const caption = nest(2, 'reel-caption', element('span', { dir: 'auto' }, escapeHtml(one.text)));
  const over = nest(2, 'reel-over', author, caption, one.song ?? '', one.action ?? '');
  const buttons = ['Suka', 'Komentari', 'Bagikan'].map((label) => icon(label, 'M4 5h16v12H4z')).join('');
  return element(
    'div',
    { class: `${className('reel')} ${manyClasses('reel', 5)}`, 'data-case': one.name },
    nest(3, 'reel-media', one.media),
    element('div', { class: className('over') }, over),
    nest(2, 'reel-buttons', buttons),
  );
}

/** A story: bars of progress and its author above, full-screen media, a link below. */
export function story(one: FullScreen): Html {
  const bars = Array.from({ length: 3 }, () => element('div', { class: className('bar') })).join('');
  const top = element(
    'header',
    { class: manyClasses('story-header', 4) },
    nest(1, 'bars', bars),
    avatar(one.author, (inner) => profileLink(one.author, inner)),
    nest(3, 'story-name', profileLink(one.author, words(one.author, 'author'))),
    nest(2, 'story-slot', one.slot),
    icon('Menu', 'M4 11h16v3H4z'),
  );
  return element(
    'div',
    { class: `${className('story')} ${manyClasses('story', 5)}`, 'data-case': one.name },
    nest(3, 'story-box', top, nest(3, 'story-media', one.media), one.action ?? ''),
  );
}

/** One square of the explore grid. */
export function tile(name: string, href: string, alternative: string, over: Html): Html {
  const link = element(
    'a',
    { href, role: 'link', tabindex: '0', class: manyClasses('tile-link', 8) },
    nest(3, 'tile-picture', picture(alternative, alternative, 160, 200), over),
  );
  return element('div', { class: className('tile'), 'data-case': name }, nest(1, 'tile', link));
}
