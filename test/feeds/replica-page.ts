import type { FeedCase, FeedOptions } from './feed-case.ts';
import { element, type Html } from './markup.ts';
import { pageScript, replicaNonce } from './page-script.ts';

/** As strict as the sites': scripts by nonce only, pictures and connections of their own only. */
export const strictPolicy = [
  "default-src 'none'",
  `script-src 'nonce-${replicaNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

interface PageParts {
  options: FeedOptions;
  title: string;
  style: string;
  cases: readonly FeedCase[];
  /** Puts the posts of the feed, and what stands beside it, into the page's frame. */
  frame(feed: Html, column: Html, rail: Html): Html;
  /** The element that holds the posts. */
  feed(attributes: Record<string, string>, posts: Html): Html;
}

/** A whole page that shows its posts in batches. */
export function replicaPage({ options, title, style, cases, frame, feed }: PageParts): Html {
  const built = cases.map((one) => ({ place: one.place, ...one.build(options) }));
  const html = (place: FeedCase['place']) =>
    built.filter((one) => one.place === place).map((one) => one.html);
  const detached = built.map((one) => one.detached ?? '').join('');
  const posts = html('feed');
  const first = options.batch === 0 ? posts.length : options.batch;
  const shown = feed({ 'data-replica-feed': '' }, posts.slice(0, first).join(''));
  const rest = element('template', { 'data-replica-rest': '' }, ...posts.slice(first));
  return `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body>${frame(shown, html('column').join(''), html('rail').join(''))}${detached}${rest}${pageScript([startBatches], `startBatches(${options.batch})`)}</body>
</html>`;
}

/** Adds posts while scrolling. Runs in the page. */
function startBatches(batch: number): void {
  const feed = document.querySelector('[data-replica-feed]');
  const rest = document.querySelector<HTMLTemplateElement>('template[data-replica-rest]');
  if (feed === null || rest === null) return;
  document.addEventListener('scroll', () => {
    const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    if (left > 1200) return;
    for (const post of [...rest.content.children].slice(0, batch)) feed.append(document.adoptNode(post));
  });
}
