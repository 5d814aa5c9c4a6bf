import type { SiteHandler } from '../e2e/harness/site-server.ts';
import { type FeedOptions, feedLanguages, plainFeed } from './feed-case.ts';
import { type Replica, replicas } from './replicas.ts';

/**
 * Every replica under its own host, for `serveSites(replicaSites)`.
 * Options come from the address: `?language=en&theme=dark&batch=10&recycle=1&case=shop&case=registered`.
 */
export const replicaSites: Record<string, SiteHandler> = Object.fromEntries(
  replicas.map(({ address }) => {
    const { hostname } = new URL(address);
    return [hostname, ({ url }) => answer(replicaAt(hostname, url), url)];
  }),
);

function answer({ policy, page }: Replica, url: URL): ReturnType<SiteHandler> {
  return {
    headers: { 'content-security-policy': policy },
    body: page(optionsFrom(url), url.searchParams.getAll('case')),
  };
}

/** The page of a host whose address says most of the one that is asked for. */
function replicaAt(host: string, asked: URL): Replica {
  const fitting = replicas.filter(({ address }) => {
    const own = new URL(address);
    const front = asked.searchParams.get('front');
    return own.hostname === host && own.searchParams.get('front') === front;
  });
  const nearest = fitting
    .filter(({ address }) => asked.pathname.startsWith(new URL(address).pathname))
    .sort((one, other) => other.address.length - one.address.length);
  const found = nearest[0] ?? fitting[0];
  if (found === undefined) throw new Error(`No replica answers for ${asked.href}: add one to replicas.ts.`);
  return found;
}

function optionsFrom({ searchParams: query }: URL): FeedOptions {
  return {
    language: feedLanguages.find((one) => one === query.get('language')) ?? plainFeed.language,
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    batch: Number(query.get('batch') ?? 0),
    recycle: query.get('recycle') === '1',
  };
}
