import { type FeedCase, type FeedOptions, plainFeed } from '../feed-case.ts';
import { element, type Html } from '../markup.ts';
import { replicaPage } from '../replica-page.ts';

const themes = {
  light: '--page:#fff;--ink:#0f1419;--dim:#536471;--line:#eff3f4',
  dark: '--page:#000;--ink:#e7e9ea;--dim:#71767b;--line:#2f3336',
};

/** A page in the manner of X's rewritten front end, with the given posts in it. */
export function xRewrittenFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  return replicaPage({
    options,
    title: 'Beranda / X',
    style: style(options.theme),
    cases,
    frame: (feed) => element('div', { id: 'root' }, element('main', { class: 'column' }, feed)),
    feed: (attributes, posts) => element('section', attributes, posts),
  });
}

function style(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}} *{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/20px system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} button{background:none;border:0;color:inherit} svg{fill:currentColor}
.column{width:600px;margin:0 auto} .post{padding:12px 16px;border-bottom:1px solid var(--line);position:relative}
.flex{display:flex} .flex-col{flex-direction:column} .flex-wrap{flex-wrap:wrap} .gap-1{gap:4px} .gap-2{gap:8px}
.grow{flex:1} .min-w-0{min-width:0} .ms-auto{margin-inline-start:auto} .justify-between{justify-content:space-between}
.font-bold{font-weight:700} .text-muted{color:var(--dim)} .text-sm{font-size:13px} .break-words{overflow-wrap:anywhere}
.card{display:block;border:1px solid var(--line);border-radius:12px;overflow:hidden;padding-bottom:8px} img{display:block;width:100%;height:auto}`;
}
