import { className, element, escapeHtml, type Html, nest } from '../markup.ts';
import { picture } from '../picture.ts';
import { outboundAddress, permalinkAddress, profileAddress, tokenLength } from './addresses.ts';
import { splitText } from './letter-labels.ts';
import { nameLink } from './post.ts';

export interface LinkCard {
  target: string;
  title: string;
  picture: string;
  action: string;
}

/** Picture, host, headline and a button that leads out of Facebook: on ads and organic link posts alike. */
export function linkCard(card: LinkCard, seed: string): Html {
  const href = outboundAddress(card.target, seed);
  const out = { href, role: 'link', target: '_blank', rel: 'nofollow noreferrer', tabindex: '0' };
  const words = element(
    'div',
    { class: className('link-words') },
    element(
      'div',
      { 'data-ad-rendering-role': 'meta' },
      element('span', { dir: 'auto' }, new URL(card.target).host),
    ),
    element(
      'div',
      { 'data-ad-rendering-role': 'title' },
      element('span', { dir: 'auto' }, escapeHtml(card.title)),
    ),
    element(
      'div',
      { 'data-ad-rendering-role': 'cta', class: className('action') },
      element('div', { 'aria-label': card.action, role: 'button' }, element('span', {}, card.action)),
    ),
  );
  return nest(
    3,
    'link-card',
    `${element('a', out, nest(2, 'image', element('div', { 'data-ad-rendering-role': 'image' }, picture(card.picture, `Mungkin gambar teks yang menyatakan '${card.picture}'`, 500, 260))))}${element('a', out, words)}`,
  );
}

export function photo(words: string, alternative: string, seed: string): Html {
  const href = `https://www.facebook.com/photo/?fbid=61550000${seed.length}&set=a.1`;
  return nest(
    3,
    'photo',
    element('a', { href, role: 'link' }, element('div', {}, picture(words, alternative, 500, 300))),
  );
}

/** A post inside a post, with its own author and its own time. */
export function sharedPost(author: { name: string; path: string }, text: string, seed: string): Html {
  const href = profileAddress(author.path, seed, tokenLength.organic);
  return element(
    'div',
    { class: className('shared') },
    nest(
      4,
      'shared',
      `${element('h4', { dir: 'auto' }, element('span', {}, nameLink(href, escapeHtml(author.name))))}${element(
        'span',
        {},
        element('a', { href: permalinkAddress(author.path, seed), role: 'link' }, '2 hari'),
      )}${element('blockquote', { 'data-ad-preview': 'message' }, escapeHtml(text))}`,
    ),
  );
}

/** The footer of an ad, which Facebook also puts on organic posts, its button in shuffled letters. */
export function mockedFooter(action: string, seed: string): Html {
  return nest(
    3,
    'mocked',
    `${element('div', { 'data-ad-rendering-role': 'title' }, element('span', {}, 'Kabar dari kampung'))}${element(
      'div',
      { role: 'button', class: className('action') },
      splitText(action, seed, 22, 7),
    )}`,
  );
}
