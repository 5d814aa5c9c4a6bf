import { type FeedCase, type FeedOptions, plainFeed } from '../feed-case.ts';
import { className as c, element, type Html } from '../markup.ts';
import { replicaPage, strictPolicy } from '../replica-page.ts';

export const tiktokPolicy = strictPolicy;

const themes = {
  light: '--page:#fff;--ink:#161823;--line:#e3e3e4',
  dark: '--page:#121212;--ink:#f6f6f6;--line:#2f2f2f',
};

function tiktokStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/20px system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} h1,h3,h4{margin:0;font-size:inherit}
main{width:620px;margin:0 auto} .item{position:relative;display:flex;gap:12px;padding:16px 0;border-bottom:1px solid var(--line)}
.${c('picture')}{max-width:100%;height:auto;display:block}`;
}

/** A whole page in the manner of TikTok's feed, with the given videos in it. */
export function tiktokFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  return replicaPage({
    options,
    title: 'TikTok',
    style: tiktokStyle(options.theme),
    cases,
    feed: (attributes, posts) => element('div', { 'data-e2e': 'recommend-list', ...attributes }, posts),
    frame: (feed, column) =>
      element('div', { id: 'app' }, element('main', { id: 'main-content-homepage_hot' }, feed), column),
  });
}
