import type { FeedOptions } from '../feed-case.ts';
import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { profileAddress, tokenLength } from './addresses.ts';
import { facebookWords } from './words.ts';

/** Reactions, and the three buttons beneath. */
export function reactionRow(options: FeedOptions): Html {
  const words = facebookWords[options.language];
  const faces = ['#0866ff', '#f33e58', '#f7b125'].map((fill) =>
    element('span', { class: className('face') }, icon(fill)),
  );
  const counts = element(
    'div',
    { class: className('counts') },
    element('span', { 'aria-hidden': 'true' }, ...faces, element('span', {}, element('span', {}, '214'))),
    nest(2, 'count', element('span', { dir: 'auto' }, `31 ${words.comment}`)),
  );
  const buttons = [
    button(words.like, 'like_button'),
    button(words.comment, 'comment_button'),
    button(words.share, 'share_button'),
  ];
  return `${counts}${element('div', { class: className('buttons') }, ...buttons)}`;
}

function button(word: string, role: string): Html {
  return element(
    'div',
    { 'aria-label': word, role: 'button', tabindex: '0', class: className('button') },
    nest(
      3,
      'button',
      element(
        'div',
        { class: className('pair') },
        element('span', {}, element('i', { class: className('icon') })),
        nest(2, 'word', element('span', { 'data-ad-rendering-role': role, dir: 'auto' }, word)),
      ),
    ),
    element('div', { 'data-visualcompletion': 'ignore', role: 'none' }),
  );
}

/** The empty box for one's own comment. */
export function commentBox(): Html {
  const tools = [1, 2, 3, 4, 5].map((one) =>
    element(
      'div',
      { role: 'button', tabindex: '-1', class: className('tool') },
      element('div', {}, element('div', {}, icon(`#8a8d9${one}`))),
      element('div', { role: 'none', 'data-visualcompletion': 'ignore' }),
    ),
  );
  return element(
    'div',
    { class: className('comment-box') },
    nest(
      5,
      'box',
      element(
        'div',
        { role: 'textbox', class: className('textbox') },
        element('p', {}, element('span', {}, '…')),
      ),
    ),
    element('div', { class: className('tools') }, ...tools),
  );
}

/** A comment. Since October 2026 role="article" means this, no longer a post. */
export function comment(author: string, path: string, text: string): Html {
  const name = escapeHtml(author);
  return element(
    'div',
    { role: 'article', 'aria-label': author, tabindex: '-1', class: className('comment') },
    nest(
      3,
      'comment',
      `${element(
        'a',
        { href: profileAddress(path, author, tokenLength.organic), role: 'link' },
        element('span', {}, element('span', { dir: 'auto' }, name)),
      )}${nest(2, 'comment-text', element('div', { dir: 'auto' }, escapeHtml(text)))}`,
    ),
  );
}

function icon(fill: string): Html {
  return element(
    'svg',
    { viewBox: '0 0 16 16', width: 16, height: 16, fill },
    element('path', { d: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z' }),
  );
}
