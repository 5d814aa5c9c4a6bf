import type { FeedOptions } from '../feed-case.ts';
import { plainFeed } from '../feed-case.ts';
import { className, element, type Html, nest } from '../markup.ts';
import { pageScript, replicaNonce } from '../page-script.ts';
import { youtubeScript } from './behaviour.ts';
import { custom } from './parts.ts';
import { youtubeStyle } from './style.ts';
import type { YoutubeCase, YoutubeView } from './youtube-case.ts';

/** As strict as YouTube's: scripts by nonce only, no HTML strings from scripts. */
export const youtubePolicy = [
  "default-src 'none'",
  `script-src 'nonce-${replicaNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * A page in the manner of YouTube's desktop site, with the given posts in it. It shows all surfaces at once,
 * one beneath the other; the page that was left last stays in the document, hidden.
 */
export function youtubeFeed(cases: readonly YoutubeCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const html = (view: YoutubeView) =>
    cases
      .filter((one) => one.view === view)
      .map((one) => one.build(options).html)
      .join('');
  const { grid, rest } = gridOf(cases, options, 'ytd-rich-grid-renderer');
  const list = (inner: Html) => element('div', { id: 'contents', class: className('list') }, inner);
  const pages = [
    custom('ytd-browse', { 'data-page': '', 'page-subtype': 'home' }, html('masthead'), grid),
    custom('ytd-watch-flexy', { 'data-page': '' }, list(html('player'))),
    custom('ytd-search', { 'data-page': '' }, custom('ytd-item-section-renderer', {}, list(html('search')))),
    custom('ytd-watch-next-secondary-results-renderer', { 'data-page': '' }, list(html('watch'))),
    custom('ytd-shorts', { 'data-page': '' }, list(html('shorts'))),
    custom('ytd-browse', { 'data-page': '', 'data-left': '', hidden: '' }, list(html('cached'))),
  ];
  const app = custom('ytd-app', {}, nest(2, 'content', bar(), custom('ytd-page-manager', {}, ...pages)));
  return page(app + rest, options);
}

/** A page in the manner of YouTube's mobile site. */
export function youtubeMobileFeed(cases: readonly YoutubeCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const { grid, rest } = gridOf(cases, options, 'ytm-rich-grid-renderer');
  const app = custom(
    'ytm-app',
    {},
    bar(),
    nest(2, 'content', custom('ytm-browse', { 'data-page': '' }, grid)),
  );
  return page(app + rest, options);
}

function gridOf(
  cases: readonly YoutubeCase[],
  options: FeedOptions,
  tag: string,
): { grid: Html; rest: Html } {
  const cards = cases.filter(({ view }) => view === 'home').map((one) => one.build(options).html);
  const first = options.batch === 0 ? cards.length : options.batch;
  const contents = { id: 'contents', 'data-replica-feed': '', class: className('grid') };
  return {
    grid: custom(tag, {}, element('div', contents, ...cards.slice(0, first))),
    rest: element('template', { 'data-replica-rest': '' }, ...cards.slice(first)),
  };
}

function page(body: Html, { language, theme, batch }: FeedOptions): Html {
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head><meta charset="utf-8"><title>YouTube</title><style>${youtubeStyle(theme)}</style></head>
<body>${body}${pageScript(youtubeScript, `startYoutube(${batch})`)}</body>
</html>`;
}

function bar(): Html {
  const views = { Beranda: '/', Langganan: '/feed/subscriptions' };
  const links = Object.entries(views).map(([name, href]) => element('a', { href, 'data-view': '' }, name));
  return element('div', { id: 'masthead', class: className('bar') }, ...links);
}
