import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { picture } from '../picture.ts';

export interface RedditPost {
  name: string;
  /** The element: `shreddit-post`, `shreddit-ad-post` or one of the other places of ads. */
  tag: string;
  /** Attributes besides those that every post has. */
  attributes: Record<string, string>;
  author: { name: string; linked: boolean };
  /** The community, shown before the author; null on ads. */
  community: string | null;
  /** Null on ads. */
  time: string | null;
  /** What stands after the author, such as a label. HTML. */
  label: Html;
  title: string;
  text: string;
  /** HTML. */
  media: Html;
  flair: string | null;
  /** What the tracking element inside the post says. */
  tracking: Record<string, unknown>;
}

/** A post as a custom element: the page sees its slotted parts, a shadow root lays them out. */
export function redditPost(post: RedditPost): Html {
  const address = permalinkOf(post);
  return element(
    post.tag,
    {
      class: `block relative ${manyClasses(post.tag, 3)}`,
      id: `t3_${className(post.name)}`,
      author: post.author.name,
      permalink: address,
      'post-title': post.title,
      'post-type': post.media === '' ? 'text' : 'image',
      'view-context': 'AggregateFeed',
      ...post.attributes,
    },
    shadow(),
    element(
      'a',
      {
        slot: 'full-post-link',
        class: 'absolute inset-0',
        href: address,
        'aria-hidden': 'true',
        tabindex: '-1',
      },
      element('faceplate-screen-reader-content', {}, escapeHtml(post.title)),
    ),
    element(
      'span',
      { slot: 'credit-bar', class: 'block', id: `feed-post-credit-bar-${className(post.name)}` },
      nest(6, 'credit', credit(post)),
    ),
    element('a', { slot: 'title', class: 'block title', href: address }, escapeHtml(post.title)),
    post.flair === null
      ? ''
      : element('shreddit-post-flair', { slot: 'post-flair' }, nest(2, 'flair', escapeHtml(post.flair))),
    element('div', { slot: 'text-body' }, nest(14, 'body', element('p', {}, escapeHtml(post.text)))),
    element('div', { slot: 'post-media-container' }, nest(9, 'media', post.media)),
    element('div', { slot: 'action-row' }, ...['upvote', 'comment', 'award', 'share'].map(action)),
  );
}

/** Slots with names only: what has no slot is not shown, as the hardest case for a badge. */
function shadow(): Html {
  const names = [
    'full-post-link',
    'credit-bar',
    'title',
    'post-flair',
    'text-body',
    'post-media-container',
    'action-row',
  ];
  return element(
    'template',
    { shadowrootmode: 'open', shadowrootclonable: '' },
    ...names.map((name) => element('div', {}, element('slot', { name }))),
  );
}

function credit({ author, community, time, label, tracking, name }: RedditPost): Html {
  const context = JSON.stringify({
    action_info: { page_type: 'home' },
    post: { id: `t3_${className(name)}`, ...tracking },
  });
  const place = community === null ? '' : `${account(`/r/${community}/`, `r/${community}`)}${dot()}`;
  const writer = author.linked ? account(`/user/${author.name}/`, `u/${author.name}`) : '';
  const when =
    time === null
      ? ''
      : `${dot()}${element('faceplate-timeago', { ts: '2026-11-20T08:00:00.000Z' }, element('time', {}, time))}`;
  return element(
    'faceplate-tracker',
    { source: 'post_credit_bar', action: 'view', 'data-faceplate-tracking-context': context },
    `${place}${writer}${when}${label}`,
  );
}

function account(href: string, shown: string): Html {
  return element(
    'a',
    { href, class: manyClasses('account', 4) },
    nest(2, 'account', element('span', {}, escapeHtml(shown))),
  );
}

function dot(): Html {
  return element('span', { class: 'inline-block my-0 created-separator' }, '•');
}

/** Ads of a person stand on that person's page, posts of a community in the community. */
function permalinkOf({ community, author, name }: RedditPost): string {
  const place = community === null ? `user/${author.name}` : `r/${community}`;
  return `/${place}/comments/${className(name)}/judul/`;
}

function action(kind: string): Html {
  const icon = element(
    'svg',
    { viewBox: '0 0 20 20', width: 20, height: 20 },
    element('g', {}, element('path', { d: 'M4 4h12v12H4z' })),
  );
  return nest(
    6,
    kind,
    element('button', { type: 'button', 'aria-label': kind }, nest(4, `${kind}button`, icon)),
    element('span', {}, nest(12, `${kind}count`, '12')),
  );
}

export function redditPicture(words: string): Html {
  return picture(words, `Gambar: ${words}, seri poster`, 480, 220);
}
