import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { plainFeed } from '../feed-case.ts';
import { className, element, type Html, nest } from '../markup.ts';
import { pageScript, replicaNonce } from '../page-script.ts';
import { appendWhileScrolling } from './behaviour.ts';
import { instagramStyle } from './style.ts';
import { instagramViewCases, type View } from './view-cases.ts';

/** As strict as Instagram's: scripts by nonce only, pictures and connections of its own only. */
export const instagramPolicy = [
  "default-src 'none'",
  `script-src 'nonce-${replicaNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
].join('; ');

/** A whole page in the manner of Instagram's home, with its other views beside the feed instead of behind links. */
export function instagramFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const posts = cases.filter((one) => one.place === 'feed').map((one) => one.build(options).html);
  const first = options.batch === 0 ? posts.length : options.batch;
  const feed = element(
    'div',
    { 'data-replica-feed': '', class: className('feed') },
    ...posts.slice(0, first),
  );
  const rest = element('template', { 'data-replica-rest': '' }, ...posts.slice(first));
  const view = (name: View) => views(cases, name, options);
  const main = element('main', { role: 'main' }, nest(3, 'main', feed));
  const reels = element('main', { role: 'main', class: className('views') }, ...view('reels'));
  const stories = element('section', { class: className('views') }, ...view('stories'));
  const explore = element('main', { role: 'main', class: className('grid') }, ...view('explore'));
  const beside = element('div', {}, reels, stories, explore);
  const start = `appendWhileScrolling(${options.batch})`;
  return `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><title>Instagram</title><style>${instagramStyle(options.theme)}</style></head>
<body>${element('div', { class: className('columns') }, main, beside)}${rest}${pageScript([appendWhileScrolling], start)}</body>
</html>`;
}

function views(cases: readonly FeedCase[], view: View, options: FeedOptions): Html[] {
  const names = new Set(instagramViewCases.filter((one) => one.view === view).map(({ name }) => name));
  return cases.filter(({ name }) => names.has(name)).map((one) => one.build(options).html);
}
