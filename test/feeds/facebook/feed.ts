import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { plainFeed } from '../feed-case.ts';
import { className, element, type Html, nest } from '../markup.ts';
import { pageScript, replicaNonce } from '../page-script.ts';
import { facebookScript } from './behaviour.ts';
import { rail } from './rail-cases.ts';
import { facebookStyle } from './style.ts';
import { facebookWords } from './words.ts';

/** As strict as Facebook's: no foreign scripts, no HTML strings from scripts. */
export const facebookPolicy = [
  "default-src 'none'",
  `script-src 'nonce-${replicaNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A whole page in the manner of Facebook's desktop feed, with the given posts in it. */
export function facebookFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const inFeed = cases.filter(({ place }) => place === 'feed').map((one) => one.build(options));
  const inRail = cases.filter(({ place }) => place === 'rail').map((one) => one.build(options).html);
  const inColumn = cases.filter(({ place }) => place === 'column').map((one) => one.build(options));
  const posts = inFeed.map(({ html }, index) =>
    html.replace('aria-posinset="0"', `aria-posinset="${index + 1}"`),
  );
  const first = options.batch === 0 ? posts.length : options.batch;
  const feed = element(
    'div',
    { 'data-replica-feed': '', class: className('feed') },
    ...posts.slice(0, first),
  );
  const rest = element('template', { 'data-replica-rest': '' }, ...posts.slice(first));
  const column = element(
    'div',
    { role: 'complementary', class: className('column') },
    rail(facebookWords[options.language].sideAds, inRail.join('')),
    nest(3, 'column', inColumn.map(({ html }) => html).join('')),
  );
  const main = element(
    'div',
    { role: 'main' },
    element('div', { class: className('columns') }, nest(3, 'feed', feed), column),
  );
  const detached = [...inFeed, ...inColumn].map((one) => one.detached ?? '').join('');
  return `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><title>Facebook</title><style>${facebookStyle(options.theme)}</style></head>
<body>${nest(2, 'root', `${banner()}${main}${rest}`)}${detached}${pageScript(facebookScript, `startFeed(${options.batch})`)}</body>
</html>`;
}

function banner(): Html {
  const views = { Beranda: '/', Video: '/watch/', Grup: '/groups/' };
  const links = Object.entries(views).map(([name, href]) =>
    element('a', { href, 'data-view': '', role: 'link' }, name),
  );
  return element('div', { role: 'banner', class: className('banner') }, ...links);
}
