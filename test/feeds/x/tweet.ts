import { className, element, escapeHtml, type Html, manyClasses } from '../markup.ts';

export interface Tweet {
  name: string;
  author: { name: string; handle: string };
  /** The time with its permalink; null on ads. */
  time: string | null;
  /** The label after the author, on ads. */
  label: string | null;
  text: string;
  /** Card, picture, quote or video. HTML. */
  media?: Html;
  /** A line above the author, such as "Ad reposted". */
  context?: string;
  /** A line of text among the author's, such as "Paid partnership". */
  notice?: string;
  /** The time with its permalink beneath the text, on the page of one post. */
  timeBeneath?: string;
}

/** One post of X: about 200 nodes, more than 16 deep, each box `position: relative` as React Native for Web makes them. */
export function tweet(post: Tweet): Html {
  const body = boxes(
    2,
    `${authorRow(post)}${post.notice === undefined ? '' : boxes(1, words(post.notice))}${element(
      'div',
      { 'data-testid': 'tweetText', dir: 'auto', lang: 'in', class: manyClasses('tweet-text', 6) },
      element('span', {}, escapeHtml(post.text)),
    )}${post.media === undefined ? '' : boxes(4, post.media)}${timeBeneath(post)}${actions(post)}`,
  );
  const article = element(
    'article',
    {
      role: 'article',
      tabindex: '0',
      'data-testid': 'tweet',
      'aria-labelledby': `id__${className(post.name)} id__${className(`${post.name}2`)}`,
      class: `${className('box')} ${className('tweet')}`,
    },
    boxes(
      4,
      `${contextLine(post.context)}${element('div', { class: `${className('box')} ${className('row')}` }, avatar(post.author), box('side', body))}`,
    ),
  );
  return article;
}

/** Nested boxes without meaning. */
export function boxes(depth: number, inner: Html): Html {
  let html = inner;
  for (let level = 0; level < depth; level++) {
    html = element('div', { class: `${className('box')} ${manyClasses(`box${level}`, 2)}` }, html);
  }
  return html;
}

export function box(kind: string, inner: Html): Html {
  return element('div', { class: `${className('box')} ${className(kind)}` }, inner);
}

/** Text as X writes it: a box of words with a span in a span. */
export function words(text: string): Html {
  const inner = element('span', { class: manyClasses('span', 3) }, escapeHtml(text));
  return element('div', { dir: 'ltr', class: `${className('words')} ${manyClasses('words', 4)}` }, inner);
}

export function profileLink(handle: string, inner: Html): Html {
  return element(
    'a',
    { href: `/${handle}`, role: 'link', class: `${className('box')} ${manyClasses('link', 3)}` },
    inner,
  );
}

export function authorNames({ author, time, name }: Pick<Tweet, 'author' | 'time' | 'name'>): Html {
  const dot = boxes(1, words('·'));
  const timeLink =
    time === null
      ? ''
      : `${dot}${boxes(
          1,
          element(
            'a',
            { href: permalink(author.handle, name), role: 'link', dir: 'ltr', 'aria-label': time },
            element('time', { datetime: '2026-11-20T08:00:00.000Z' }, time),
          ),
        )}`;
  return element(
    'div',
    { 'data-testid': 'User-Name', class: `${className('box')} ${className('names')}` },
    boxes(2, profileLink(author.handle, boxes(1, words(author.name)))),
    boxes(1, box('inline', `${profileLink(author.handle, words(`@${author.handle}`))}${timeLink}`)),
  );
}

function timeBeneath({ timeBeneath: time, author, name }: Tweet): Html {
  if (time === undefined) return '';
  return boxes(
    2,
    element(
      'a',
      { href: permalink(author.handle, name), role: 'link' },
      element('time', { datetime: '2026-11-20T08:00:00.000Z' }, time),
    ),
  );
}

function permalink(handle: string, seed: string): string {
  const digits = [...className(seed)].map((letter) => letter.charCodeAt(0)).join('');
  return `/${handle}/status/1${digits.slice(0, 18)}`;
}

function authorRow(post: Tweet): Html {
  const label = post.label === null ? '' : box('label', boxes(1, words(post.label)));
  const menu = element(
    'button',
    { 'aria-label': 'Lainnya', 'aria-haspopup': 'menu', 'data-testid': 'caret', type: 'button' },
    boxes(2, icon('M3 11h4v3H3zM10 11h4v3h-4zM17 11h4v3h-4z')),
  );
  return box('author-row', `${boxes(3, authorNames(post))}${label}${boxes(2, menu)}`);
}

function contextLine(context: string | undefined): Html {
  if (context === undefined) return box('context', '');
  return box('context', boxes(2, element('span', { 'data-testid': 'socialContext' }, escapeHtml(context))));
}

export function avatar({ name, handle }: Tweet['author']): Html {
  const disc = element(
    'svg',
    { viewBox: '0 0 40 40', width: 40, height: 40 },
    element('circle', { cx: 20, cy: 20, r: 20, fill: '#536471' }),
    element('text', { x: 20, y: 26, 'text-anchor': 'middle', fill: '#fff' }, escapeHtml(name.slice(0, 1))),
  );
  return element(
    'div',
    { 'data-testid': 'Tweet-User-Avatar', class: `${className('box')} ${className('avatar')}` },
    boxes(4, profileLink(handle, boxes(3, disc))),
  );
}

function actions({ name }: Tweet): Html {
  const buttons = ['reply', 'retweet', 'like', 'analytics', 'bookmark', 'share'].map((action, index) =>
    box(
      'action',
      element(
        'button',
        { 'data-testid': action, 'aria-label': `${index * 7} ${action}`, type: 'button', role: 'button' },
        boxes(
          2,
          box('inline', `${boxes(2, icon(`M${index + 4} 5h12v14H4z`))}${boxes(2, words(String(index * 7)))}`),
        ),
      ),
    ),
  );
  return element(
    'div',
    { role: 'group', id: `id__${className(name)}`, class: `${className('box')} ${className('actions')}` },
    ...buttons,
  );
}

export function icon(path: string): Html {
  return element(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', width: 18, height: 18, fill: 'currentColor' },
    element('g', {}, element('path', { d: path })),
  );
}
