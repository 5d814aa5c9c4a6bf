import { className, element, escapeHtml, type Html } from '../markup.ts';
import { picture } from '../picture.ts';

export interface RewrittenPost {
  name: string;
  author: { name: string; handle: string };
  /** Where ordinary posts have their permalink with the time. HTML. */
  slot: Html;
  text: string;
  /** Beneath the text: picture, card, quoted post. HTML. */
  media?: Html;
  /** Above the author, such as "Ad reposted". HTML. */
  above?: Html;
  /** Between author and text, such as "Paid partnership". */
  notice?: string;
}

/** One post of the front end captured on 25 September 2026: utility classes, no test ids, no `time`. */
export function rewrittenPost(post: RewrittenPost): Html {
  const { name, text, media = '', above = '', notice } = post;
  return element(
    'article',
    { 'data-case': name, class: 'post flex flex-col gap-1' },
    above,
    element(
      'div',
      { class: 'flex gap-2' },
      avatar(post),
      element('div', { class: 'grow min-w-0' }, byline(post)),
    ),
    notice === undefined ? '' : element('div', { class: 'text-sm text-muted' }, element('span', {}, notice)),
    element(
      'div',
      { dir: 'auto', class: 'font-chirp max-w-full whitespace-pre-wrap break-words text-text' },
      escapeHtml(text),
    ),
    media,
    counters(),
  );
}

function avatar({ author }: RewrittenPost): Html {
  const disc = element(
    'svg',
    { viewBox: '0 0 40 40', width: 40, height: 40 },
    element('circle', { cx: 20, cy: 20, r: 20 }),
  );
  return element(
    'a',
    { href: `/${author.handle}`, class: 'shrink-0', 'aria-label': `@${author.handle}` },
    disc,
  );
}

function byline({ author, slot }: RewrittenPost): Html {
  const href = `/${author.handle}`;
  return element(
    'div',
    { class: 'flex flex-wrap gap-1' },
    element('a', { href, class: 'font-bold' }, escapeHtml(author.name)),
    element('a', { href, class: 'text-muted' }, `@${author.handle}`),
    element('span', { class: 'text-muted' }, slot),
    element('button', { type: 'button', 'aria-label': 'Lainnya', class: 'ms-auto' }, icon()),
  );
}

/** The permalink, whose text is the time. */
export function permalink(handle: string, name: string, time: string): Html {
  return element('a', { href: statusPath(handle, name), class: 'hover:underline' }, time);
}

export function photo(handle: string, name: string, words: string): Html {
  return element('a', { href: `${statusPath(handle, name)}/photo/1` }, picture(words, 'Foto', 480, 240));
}

/** A card that leads out through X's shortener; ads add their click id. */
export function outwardCard(title: string, clickId: string | null): Html {
  const href = `https://t.co/${className(title)}${clickId === null ? '' : `?twclid=${clickId}`}`;
  return element(
    'a',
    { href, target: '_blank', rel: 'noopener nofollow', class: 'card rounded-xl border' },
    picture(title, title, 480, 220),
    element('span', { class: 'text-sm' }, escapeHtml(title)),
  );
}

/** A quoted post: as a whole a link by role, with its own author. */
export function quotedPost(handle: string, name: string, text: string): Html {
  return element(
    'div',
    { role: 'link', tabindex: '0', class: 'card rounded-xl border' },
    element('a', { href: `/${handle}`, class: 'font-bold' }, escapeHtml(name)),
    element('span', {}, 'Ad'),
    element('div', { dir: 'auto' }, escapeHtml(text)),
  );
}

function statusPath(handle: string, name: string): string {
  const digits = [...className(name)].map((letter) => letter.charCodeAt(0)).join('');
  return `/${handle}/status/2${digits.slice(0, 18)}`;
}

function counters(): Html {
  const buttons = ['Balas', 'Posting ulang', 'Suka', 'Tayangan'].map((label, index) =>
    element(
      'button',
      { type: 'button', 'aria-label': label, class: 'flex items-center' },
      icon(),
      element('span', { class: 'x-animated-count-visual', dir: 'ltr' }, String(index * 12)),
    ),
  );
  return element('div', { class: 'flex justify-between' }, ...buttons);
}

function icon(): Html {
  return element(
    'svg',
    { viewBox: '0 0 24 24', width: 18, height: 18 },
    element('path', { d: 'M4 5h16v12H4z' }),
  );
}
