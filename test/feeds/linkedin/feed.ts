import { type FeedCase, type FeedOptions, plainFeed } from '../feed-case.ts';
import { className as c, element, type Html, nest } from '../markup.ts';
import { replicaPage, strictPolicy } from '../replica-page.ts';

export const linkedinPolicy = strictPolicy;

const themes = {
  light: '--page:#f4f2ee;--card:#fff;--ink:#191919;--line:#d9d9d9',
  dark: '--page:#000;--card:#1b1f23;--ink:#e9e9e9;--line:#38434f',
};

function linkedinStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/20px system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} p{margin:0} figure{margin:0}
main{width:555px;margin:0 auto} .card{display:block;position:relative;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 16px;margin:8px 0}
.actions{display:flex;justify-content:space-between} .${c('picture')}{max-width:100%;height:auto;display:block}`;
}

/** A whole page in the manner of LinkedIn's home, with the given posts in it. */
export function linkedinFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  return replicaPage({
    options,
    title: 'Feed | LinkedIn',
    style: linkedinStyle(options.theme),
    cases,
    feed: (attributes, posts) =>
      element(
        'div',
        {
          'data-testid': 'mainFeed',
          role: 'list',
          componentkey: 'container-update-list_MAIN_FEED_RELEVANCE',
          ...attributes,
        },
        posts,
      ),
    frame: (feed, column) =>
      element(
        'div',
        { id: 'root' },
        nest(2, 'root', element('main', {}, feed), element('aside', {}, column)),
      ),
  });
}
