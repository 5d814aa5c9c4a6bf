import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';
import { picture } from '../picture.ts';

/** Where an item stands: the feed, a build of the feed without `article`, a list of videos, or search. */
export type TiktokForm = 'article' | 'section' | 'grid' | 'search';

export interface TiktokItem {
  name: string;
  form: TiktokForm;
  author: { name: string; handle: string };
  text: string;
  picture: string;
  /** Badges beside the text. HTML. */
  tags: Html;
  /** The button of an ad, or what a video links to. */
  link: { href: string; title: string } | null;
  /** The time after the author, which only some builds show. */
  time: string | null;
}

/** One video with all that is written over it. */
export function tiktokItem(item: TiktokItem): Html {
  return forms[item.form](item);
}

const forms: Record<TiktokForm, (item: TiktokItem) => Html> = {
  article: (item) =>
    element(
      'article',
      {
        'data-case': item.name,
        'data-e2e': 'recommend-list-item-container',
        class: `item ${styled('ArticleItemContainer')}`,
      },
      element('div', { class: styled('DivContentFlexLayout') }, card(item)),
      actions(item),
    ),
  section: (item) => element('div', { 'data-case': item.name, class: 'item' }, card(item), actions(item)),
  grid: (item) =>
    element(
      'div',
      { 'data-case': item.name, class: `item ${styled('DivItemContainer')}` },
      nest(6, 'grid', overlay(item)),
      actions(item),
    ),
  search: (item) =>
    element(
      'div',
      { 'data-case': item.name, class: `item ${styled('DivItemContainerForSearch')}` },
      element('div', { 'data-e2e': 'search_video-item' }, nest(6, 'cover', videoLink(item))),
      element('div', { 'data-e2e': 'search-card-desc' }, nest(4, 'desc', searchWords(item))),
    ),
};

/** Machine-made classes end in the component's name. */
function styled(component: string): string {
  return `css-${className(component)}-7937d88b--${component}`;
}

function card(item: TiktokItem): Html {
  const id = `media-card-${item.name.length}`;
  return element(
    'section',
    { id, class: styled('SectionMediaCardContainer') },
    element(
      'div',
      { class: styled('BasePlayerContainer') },
      nest(8, 'player', picture(item.picture, `Gambar: ${item.picture}, seri video`, 320, 400)),
    ),
    nest(6, 'overlay', overlay(item)),
  );
}

function overlay({ author, text, tags, link, time, picture: words }: TiktokItem): Html {
  const name = element(
    'a',
    { href: `/@${author.handle}` },
    element('h3', { 'data-e2e': 'video-author-uniqueid' }, escapeHtml(author.handle)),
    element('h4', { 'data-e2e': 'video-author-nickname' }, escapeHtml(author.name)),
  );
  const when = time === null ? '' : element('span', {}, escapeHtml(time));
  const desc = element(
    'div',
    { 'data-e2e': 'video-desc', class: styled('DivDescriptionContentContainer') },
    element('span', {}, escapeHtml(text)),
  );
  const button =
    link === null
      ? ''
      : element(
          'a',
          { href: link.href, target: '_blank', class: manyClasses(words, 3) },
          nest(3, 'button', escapeHtml(link.title)),
        );
  const music = element(
    'h4',
    { 'data-e2e': 'video-music' },
    element('a', { href: '/music/suara-asli-7412' }, 'suara asli'),
  );
  return `${name}${when}${desc}${tags}${button}${music}`;
}

function actions({ author }: TiktokItem): Html {
  const icon = element(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24 },
    element('path', { d: 'M4 4h16v16H4z' }),
  );
  const buttons = ['like', 'comment', 'favorite', 'share'].map((kind) =>
    nest(
      12,
      kind,
      element(
        'button',
        { type: 'button' },
        nest(
          12,
          `${kind}in`,
          element('span', { 'data-e2e': `${kind}-icon` }, icon),
          element('strong', { 'data-e2e': `${kind}-count` }, '1,2M'),
        ),
      ),
    ),
  );
  const face = element(
    'a',
    { href: `/@${author.handle}`, 'data-e2e': 'video-author-avatar' },
    nest(4, 'face', icon),
  );
  return element('section', { class: styled('SectionActionBarContainer') }, face, ...buttons);
}

function videoLink({ author, picture: words }: TiktokItem): Html {
  return element(
    'a',
    { href: `https://www.tiktok.com/@${author.handle}/video/7412345678901234567` },
    picture(words, `Gambar: ${words}, seri video`, 220, 300),
  );
}

function searchWords({ author, text, tags, link }: TiktokItem): Html {
  const caption = element(
    'div',
    { 'data-e2e': 'search-card-video-caption' },
    element('h1', {}, element('span', {}, escapeHtml(text))),
  );
  const user = element(
    'a',
    { href: `/@${author.handle}`, 'data-e2e': 'search-card-user-link' },
    element('p', { 'data-e2e': 'search-card-user-unique-id' }, escapeHtml(author.handle)),
  );
  const button =
    link === null ? '' : element('a', { href: link.href, target: '_blank' }, escapeHtml(link.title));
  return `${caption}${user}${tags}${button}`;
}
