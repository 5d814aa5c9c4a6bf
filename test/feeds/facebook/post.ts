import type { FeedOptions } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { profileAddress } from './addresses.ts';
import { commentBox, reactionRow } from './post-foot.ts';
import { separator } from './text-labels.ts';
import { facebookWords } from './words.ts';

export interface FacebookPost {
  name: string;
  author: { name: string; path: string };
  /** What stands after the author's name in the heading, such as "mengulas …". HTML. */
  afterName?: Html;
  byline: Html;
  body: Html;
  attachment?: Html;
  comments?: Html[];
  /** Length of the tracking token on the profile link. */
  tokenLength: number;
  /** Where aria-posinset stands: on the card, as usual, or only on a node below the label. */
  posinset?: 'card' | 'below';
  /** Attributes of the card on other surfaces and in other years; null takes one away. */
  card?: Record<string, string | null>;
}

/** A card without any of the attributes by which the home feed's posts are known. */
export const bareCard = { 'aria-posinset': null, 'aria-describedby': null, 'aria-labelledby': null } as const;

/** One card of the feed: about 200 nodes, more than 16 deep. */
export function facebookPost(post: FacebookPost, options: FeedOptions): Html {
  const id = className(`id${post.name}`).slice(1, 5);
  const set = {
    // Numbered when the feed is put together.
    'aria-posinset': '0',
    'aria-describedby': `_r_${id}1_ _r_${id}2_ _r_${id}3_`,
    'aria-labelledby': `_r_${id}h_`,
    class: className('card'),
    ...post.card,
  };
  const head = nest(3, 'head', header(post, options, `_r_${id}h_`));
  const rest = nest(
    2,
    'rest',
    `${message(post, `_r_${id}1_`)}${post.attachment ?? ''}${foot(post, options)}`,
  );
  const card =
    post.posinset === 'below'
      ? element(
          'div',
          { class: className('card') },
          nest(9, 'inner', `${head}${element('div', { ...set, class: '' }, rest)}`),
        )
      : element('div', set, nest(9, 'inner', `${head}${rest}`));
  return element('div', { 'data-case': post.name, class: className('unit') }, nest(7, 'outer', card));
}

function header(
  { author, afterName, byline, name, tokenLength }: FacebookPost,
  options: FeedOptions,
  id: string,
): Html {
  const words = facebookWords[options.language];
  const href = profileAddress(author.path, name, tokenLength);
  const label = escapeHtml(author.name);
  const heading = element(
    'h4',
    { id, class: manyClasses('heading', 8), dir: 'auto' },
    element('span', {}, element('span', {}, nameLink(href, label))),
    afterName ?? '',
  );
  const line = element(
    'span',
    { id: `${id}s`, class: className('byline') },
    element('span', {}, byline),
    separator,
    globe(),
  );
  const menu = {
    'aria-haspopup': 'menu',
    'aria-label': `${words.postActions} ${author.name}`,
    role: 'button',
    tabindex: '0',
  };
  return element(
    'div',
    { class: className('header') },
    element('a', { 'aria-label': author.name, href, role: 'link', tabindex: '0' }, avatar(author.name)),
    element(
      'div',
      { class: className('names') },
      element('div', { 'data-ad-rendering-role': 'profile_name' }, element('span', {}, heading)),
      nest(2, 'byline', line),
    ),
    element('div', menu, element('i', { class: className('dots') })),
  );
}

export function nameLink(href: string, label: Html): Html {
  return element(
    'a',
    { href, role: 'link', tabindex: '0', class: manyClasses('name-link', 14) },
    element('strong', {}, element('span', {}, label)),
  );
}

function message({ body }: FacebookPost, id: string): Html {
  return element(
    'div',
    { 'data-ad-rendering-role': 'story_message', id, class: className('message') },
    element(
      'div',
      { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
      nest(
        2,
        'message',
        element('span', { dir: 'auto' }, element('div', { dir: 'auto', style: 'text-align:start' }, body)),
      ),
    ),
  );
}

function foot({ comments }: FacebookPost, options: FeedOptions): Html {
  return nest(6, 'foot', `${reactionRow(options)}${(comments ?? []).join('')}${commentBox()}`);
}

function avatar(name: string): Html {
  return element(
    'svg',
    { 'aria-hidden': 'true', class: className('avatar'), role: 'none', viewBox: '0 0 40 40' },
    element('g', {}, element('circle', { cx: 20, cy: 20, r: 20 })),
    element('text', { x: 20, y: 26, 'text-anchor': 'middle', fill: '#fff' }, escapeHtml(name.slice(0, 1))),
  );
}

function globe(): Html {
  const svg = element(
    'svg',
    { viewBox: '0 0 16 16', width: 12, height: 12, class: className('globe') },
    element('g', {}, element('path', { d: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0z' })),
  );
  return element('span', { class: className('byline-part') }, svg);
}
