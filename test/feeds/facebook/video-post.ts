import type { FeedOptions } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { outboundAddress, profileAddress, tokenLength } from './addresses.ts';
import { nameLink } from './post.ts';
import { reactionRow } from './post-foot.ts';

export interface VideoPost {
  name: string;
  author: { name: string; path: string };
  /** Label, or time. HTML. */
  byline: Html;
  text: string;
  /** Address that the button leads to; null: there is no button. */
  landing: string | null;
}

/** A post of the Watch feed: header, video, message and buttons one beneath the other; no mark of the home feed. */
export function watchPost(post: VideoPost, options: FeedOptions): Html {
  const header = element(
    'div',
    { class: className('header') },
    element(
      'div',
      { class: className('names') },
      heading('h4', post),
      element('span', { class: className('byline') }, post.byline),
    ),
  );
  return element(
    'div',
    { 'data-case': post.name, class: className('unit') },
    nest(
      4,
      'watch',
      `${nest(3, 'watch-head', header)}${nest(5, 'player', element('video', { playsinline: '' }))}${nest(3, 'message', message(post.text))}${button(post)}${reactionRow(options)}`,
    ),
  );
}

/** A reel fills the screen; its author, label and caption lie over the video. */
export function reel(post: VideoPost): Html {
  const over = `${nest(2, 'reel-head', heading('h2', post))}${element('div', { class: className('reel-line') }, nest(2, 'reel-line', post.byline))}${nest(2, 'caption', message(post.text))}${button(post)}`;
  const digits = [...className(post.name)].map((letter) => letter.charCodeAt(0)).join('');
  return element(
    'div',
    { 'data-case': post.name, class: className('unit') },
    nest(
      2,
      'reel',
      `${nest(2, 'screen', element('div', { 'data-video-id': digits.slice(0, 15) }, nest(2, 'video', element('video', { playsinline: '' }))))}${nest(3, 'over', over)}`,
    ),
  );
}

function heading(tag: string, { author, name }: VideoPost): Html {
  const href = profileAddress(author.path, name, tokenLength.organic);
  return element(tag, { dir: 'auto' }, element('span', {}, nameLink(href, escapeHtml(author.name))));
}

function message(text: string): Html {
  return element(
    'div',
    { dir: 'auto', class: className('message') },
    element('span', { dir: 'auto' }, escapeHtml(text)),
  );
}

function button({ landing, name }: VideoPost): Html {
  if (landing === null) return '';
  const link = {
    href: outboundAddress(landing, name),
    role: 'link',
    target: '_blank',
    class: className('action'),
  };
  return element('div', { class: className('link-words') }, element('a', link, 'Pelajari selengkapnya'));
}
