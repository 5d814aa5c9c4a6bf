import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { plainFeed } from '../feed-case.ts';
import { appendWhileScrolling } from '../instagram/behaviour.ts';
import { className as c, element, type Html, nest } from '../markup.ts';
import { pageScript, replicaNonce } from '../page-script.ts';

/** Scripts by nonce only, pictures and connections of its own only. */
export const threadsPolicy = [
  "default-src 'none'",
  `script-src 'nonce-${replicaNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
].join('; ');

/** A whole page in the manner of Threads' home, with the given posts in it. */
export function threadsFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  const posts = cases.map((one) => one.build(options).html);
  const first = options.batch === 0 ? posts.length : options.batch;
  const feed = element('div', { 'data-replica-feed': '', class: c('feed') }, ...posts.slice(0, first));
  const rest = element('template', { 'data-replica-rest': '' }, ...posts.slice(first));
  const script = pageScript([appendWhileScrolling], `appendWhileScrolling(${options.batch})`);
  return `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><title>Threads</title><style>${style(options.theme)}</style></head>
<body>${nest(4, 'page', feed)}${rest}${script}</body>
</html>`;
}

function style(theme: FeedOptions['theme']): string {
  const [page, ink, line] = theme === 'dark' ? ['#101010', '#f3f5f7', '#333'] : ['#fff', '#000', '#ddd'];
  return `:root{color-scheme:${theme}} body{margin:0;background:${page};color:${ink};font:15px/21px system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} .${c('feed')}{width:600px;margin:0 auto}
.${c('row')}{border-bottom:1px solid ${line};padding:12px 24px} .${c('card')}{display:block;border:1px solid ${line};padding:12px}`;
}
