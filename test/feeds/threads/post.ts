import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';

export interface ThreadsPost {
  name: string;
  /** The account as its links write it. */
  author: string;
  /** Where ordinary posts have their time. HTML. */
  slot: Html;
  /** Beside the name: a topic, a notice. HTML. */
  beside?: Html;
  text: string;
  /** Picture, link card, quoted post. HTML. */
  media?: Html;
}

/** One post of Threads: about 160 nodes, more than 16 deep. */
export function threadsPost(post: ThreadsPost): Html {
  return element('div', { class: className('row'), 'data-case': post.name }, nest(3, 'row', container(post)));
}

/** The post itself; a quoted one stands as such a container inside another. */
export function container(post: ThreadsPost): Html {
  const menu = element(
    'div',
    { role: 'button', tabindex: '0', 'aria-haspopup': 'menu', class: manyClasses('menu', 8) },
    nest(3, 'menu', icon('Lainnya')),
  );
  const name = nest(3, 'name', profileLink(post.author, words(post.author)));
  const header = nest(3, 'header', name, post.beside ?? '', nest(2, 'slot', post.slot), menu);
  const text = nest(3, 'text', element('span', { dir: 'auto' }, nestText(post.text)));
  const face = profileLink(post.author, nest(4, 'face', element('svg', { viewBox: '0 0 36 36', width: 36 })));
  return element(
    'div',
    { 'data-pressable-container': 'true', class: manyClasses('container', 11) },
    nest(5, 'columns', nest(4, 'avatar', face), nest(2, 'body', header, text, post.media ?? '', actions())),
  );
}

function nestText(text: string): Html {
  return element('span', { class: manyClasses('said', 4) }, escapeHtml(text));
}

export function profileLink(name: string, inner: Html): Html {
  return element('a', { href: `/@${name}`, role: 'link', class: manyClasses('profile', 9) }, inner);
}

export function words(text: string): Html {
  return element('span', { class: manyClasses('words', 7), dir: 'auto' }, escapeHtml(text));
}

export function timeLink(author: string, name: string, hours: string): Html {
  const time = element('time', { datetime: '2026-11-20T08:00:00.000Z' }, nest(1, 'time', hours));
  return element('a', { href: `/@${author}/post/D${className(name)}`, role: 'link' }, time);
}

/** A link card. Every link that leaves Threads leads through its redirect; links of ads may lead elsewhere. */
export function linkCard(href: string, title: string): Html {
  const link = { href, role: 'link', target: '_blank', rel: 'nofollow noreferrer', class: className('card') };
  return nest(2, 'card', element('a', link, nest(3, 'title', words(title))));
}

export function outbound(target: string): string {
  return `https://l.threads.com/?u=${encodeURIComponent(target)}`;
}

function actions(): Html {
  const names = ['Suka', 'Balas', 'Posting ulang', 'Bagikan'];
  const buttons = names.map((name) =>
    element('div', { role: 'button', tabindex: '0' }, nest(22, name, icon(name), words('12'))),
  );
  return nest(3, 'actions', ...buttons);
}

function icon(label: string): Html {
  const path = element('path', { d: 'M4 5h16v12H4z' });
  return element(
    'svg',
    { 'aria-label': label, role: 'img', viewBox: '0 0 24 24', width: 20, height: 20 },
    element('title', {}, label),
    path,
  );
}
