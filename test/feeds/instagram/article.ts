import { element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { avatar, buttonRow, icon, permalink, profileLink, timeLink, words } from './parts.ts';
import type { InstagramWords } from './words.ts';

export interface Article {
  name: string;
  /** The account as its links write it. */
  author: string;
  /** Wraps what the author's name and picture lead to. Ads may lead through a redirect instead of the profile. */
  link?(inner: Html): Html;
  /** The label in the time's place, as HTML. Null on ordinary posts, which have a time instead. */
  label: Html | null;
  /** The second line of the header: place, song, partner, disclaimer. HTML. */
  line?: Html;
  text: string;
  /** Some builds hold the caption in a heading. */
  captionTag: 'h1' | 'span';
  media: Html;
  /** What stands between picture and buttons: the button of an ad. HTML. */
  action?: Html;
}

/** One post of the home feed: about 170 nodes, more than 16 deep. */
export function article(post: Article, interfaceWords: InstagramWords): Html {
  const link = post.link ?? ((inner: Html) => profileLink(post.author, inner));
  const parts = [
    header(post, link, interfaceWords),
    nest(8, 'media', element('div', { role: 'button', tabindex: '0' }, nest(3, 'picture', post.media))),
    post.action ?? '',
    nest(
      3,
      'foot',
      `${buttonRow(post.name)}${caption(post, link)}${nest(
        2,
        'comments',
        element(
          'a',
          { href: `${permalink(post.name)}comments/`, role: 'link' },
          words(interfaceWords.comments),
        ),
      )}`,
    ),
  ];
  return element(
    'article',
    { class: manyClasses('article', 12), 'data-case': post.name },
    nest(6, 'article-box', ...parts),
  );
}

function header(post: Article, link: (inner: Html) => Html, { hours }: InstagramWords): Html {
  const time = timeLink(post.name, `${(post.name.length % 22) + 1} ${hours}`);
  const dot = element('span', { class: manyClasses('dot', 4), 'aria-hidden': 'true' }, '•');
  const names = nest(5, 'names', nest(4, 'name', link(words(post.author, 'author'))));
  const said = nest(2, 'said', element('span', { class: manyClasses('slot', 5) }, post.label ?? time));
  const line = nest(2, 'second-line', post.line ?? '');
  return element(
    'header',
    { class: manyClasses('header', 6) },
    avatar(post.author, link),
    nest(2, 'lines', `${nest(1, 'first-line', names, dot, said)}${line}`),
    nest(2, 'more', icon('Opsi lainnya', 'M4 11h3v3H4zM11 11h3v3h-3zM18 11h3v3h-3z')),
  );
}

function caption(post: Article, link: (inner: Html) => Html): Html {
  const said = element(
    post.captionTag,
    { dir: 'auto', class: manyClasses('caption', 6) },
    escapeHtml(post.text),
  );
  return nest(3, 'caption', `${nest(2, 'caption-author', link(words(post.author)))}${nest(1, 'said', said)}`);
}
