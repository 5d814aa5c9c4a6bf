import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { plainFeed } from '../feed-case.ts';
import { className, element, type Html } from '../markup.ts';
import { pageScript, replicaNonce } from '../page-script.ts';
import { xScript } from './behaviour.ts';
import { xStyle } from './style.ts';
import { boxes } from './tweet.ts';

/** As strict as X's: scripts by nonce only, pictures and connections of its own only. */
export const xPolicy = [
  "default-src 'none'",
  `script-src 'nonce-${replicaNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A whole page in the manner of X's home timeline, with the given posts in it. */
export function xFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const html = (place: FeedCase['place']) =>
    cases.filter((one) => one.place === place).map((one) => one.build(options).html);
  const rows = html('feed');
  const first = options.batch === 0 ? rows.length : options.batch;
  const timeline = element(
    'div',
    { 'data-replica-feed': '', class: className('timeline') },
    ...rows.slice(0, first),
  );
  const primary = element(
    'div',
    { 'data-testid': 'primaryColumn' },
    nav(),
    element(
      'section',
      { role: 'region' },
      boxes(1, element('div', { 'aria-label': 'Linimasa: Beranda' }, timeline)),
    ),
  );
  const side = element(
    'div',
    { 'data-testid': 'sidebarColumn', class: className('column') },
    ...html('column'),
  );
  const main = element(
    'main',
    { role: 'main' },
    boxes(3, element('div', { class: className('columns') }, primary, side)),
  );
  const rest = element('template', { 'data-replica-rest': '' }, ...rows.slice(first));
  const start = `startTimeline(${options.batch}, ${options.recycle})`;
  return `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><title>Beranda / X</title><style>${xStyle(options.theme)}</style></head>
<body>${element('div', { id: 'react-root' }, boxes(2, main))}${rest}${pageScript(xScript, start)}</body>
</html>`;
}

function nav(): Html {
  const views = { Beranda: '/home', Pemberitahuan: '/notifications', Pesan: '/messages' };
  const links = Object.entries(views).map(([name, href]) =>
    element('a', { href, 'data-view': '', role: 'link' }, name),
  );
  return element('nav', { role: 'navigation', class: className('nav') }, ...links);
}
