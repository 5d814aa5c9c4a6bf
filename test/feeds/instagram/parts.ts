import { className, element, escapeHtml, type Html, manyClasses, nest } from '../markup.ts';

/** Where the links of an ad lead: Facebook's redirect for ads, or the same one as links of ordinary posts. */
export function adAddress(landing: string, signs: ReadonlySet<string>): string {
  if (signs.has('redirect')) return `https://www.facebook.com/ads/ig_redirect/?d=${className(landing)}&a=1`;
  const mark = signs.has('click-parameter') ? `&a_mpk=${className(landing)}` : '';
  return `https://l.instagram.com/?u=${encodeURIComponent(landing)}${mark}`;
}

export function profileLink(name: string, inner: Html): Html {
  return element(
    'a',
    { href: `/${name}/`, role: 'link', tabindex: '0', class: manyClasses('profile', 9) },
    inner,
  );
}

export function words(text: string, kind = 'words'): Html {
  return element('span', { class: manyClasses(kind, 7), dir: 'auto' }, escapeHtml(text));
}

export function permalink(name: string): string {
  return `/p/C${className(name)}/`;
}

export function timeLink(name: string, hours: string): Html {
  const time = element('time', { datetime: '2026-11-20T08:00:00.000Z', title: '20 November 2026' }, hours);
  return element('a', { href: permalink(name), role: 'link', class: manyClasses('time', 6) }, time);
}

export function avatar(name: string, link: (inner: Html) => Html): Html {
  const disc = element(
    'svg',
    { viewBox: '0 0 32 32', width: 32, height: 32, role: 'img' },
    element('circle', { cx: 16, cy: 16, r: 16, fill: '#8e3a80' }),
  );
  return nest(5, `avatar${name}`, link(nest(4, 'disc', disc)));
}

export function icon(label: string, path: string): Html {
  const svg = element(
    'svg',
    { 'aria-label': label, role: 'img', viewBox: '0 0 24 24', width: 24, height: 24, fill: 'currentColor' },
    element('title', {}, label),
    element('path', { d: path }),
  );
  return element(
    'div',
    { role: 'button', tabindex: '0', class: manyClasses('icon', 8) },
    nest(2, 'icon', svg),
  );
}

/** The button of an ad below its picture. */
export function callToAction(action: string, href: string): Html {
  const link = element(
    'a',
    { href, role: 'link', target: '_blank', rel: 'nofollow noopener noreferrer', class: className('action') },
    nest(3, 'action', words(action, 'action-words')),
  );
  return nest(2, 'action-bar', link);
}

/** Likes, comments and shares: the part that follows the picture of every post. */
export function buttonRow(name: string): Html {
  const paths = { Suka: 'M4 5h16v12H4z', Komentari: 'M4 4h16v10H4z', Bagikan: 'M3 12 21 4v16z' };
  const buttons = Object.entries(paths).map(([label, path]) => nest(10, label, icon(label, path)));
  const likes = element('a', { href: `${permalink(name)}liked_by/`, role: 'link' }, words('1.204 suka'));
  return element(
    'section',
    { class: manyClasses('buttons', 6) },
    ...buttons,
    nest(6, 'save', icon('Simpan', 'M5 3h14v18l-7-6-7 6z')),
    nest(2, 'likes', likes),
  );
}
