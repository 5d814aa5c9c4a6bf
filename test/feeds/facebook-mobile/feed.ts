import { type FeedCase, type FeedOptions, plainFeed } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { pageScript } from '../page-script.ts';
import { strictPolicy } from '../replica-page.ts';
import { facebookMobileScript } from './behaviour.ts';
import { container, control, run, textArea } from './blocks.ts';
import { facebookMobileStyle } from './style.ts';

export const facebookMobilePolicy = strictPolicy;

/** A whole page in the manner of Facebook's mobile site, with the given posts in it. */
export function facebookMobileFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const posts = cases.map((one) => one.build(options).html);
  const first = options.batch === 0 ? posts.length : options.batch;
  const filler = element('div', { class: 'filler' });
  const scroller = {
    'data-mcomponent': 'MContainer',
    'data-type': 'vscroller',
    'data-pull-to-refresh-action-id': '32764',
    'data-is-pull-to-refresh-allowed': 'true',
    'data-replica-feed': '',
    class: 'm vscroller',
  };
  const feed = element('div', scroller, filler, composer(), ...posts.slice(0, first), filler);
  const rest = element('template', { 'data-replica-rest': '' }, ...posts.slice(first));
  const tabs = element('div', { role: 'tablist', class: 'm bar' });
  const screen = element(
    'div',
    { 'data-screen-id': '65549', 'data-status-bar-color': '#ffffff' },
    tabs,
    feed,
  );
  return `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Facebook</title><style>${facebookMobileStyle(options.theme)}</style></head>
<body id="app-body" class="html-renderer">${element('div', { id: 'screen-root' }, screen)}${rest}${pageScript(facebookMobileScript, `startScroller(${options.batch})`)}</body>
</html>`;
}

function composer(): Html {
  return container(
    { class: 'bg-s3 block' },
    control('Buat postingan', textArea('f1', run('f1', 'Apa yang Anda pikirkan?'))),
  );
}
