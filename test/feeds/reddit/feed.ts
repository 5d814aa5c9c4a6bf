import { type FeedCase, type FeedOptions, plainFeed } from '../feed-case.ts';
import { element, type Html, nest } from '../markup.ts';
import { replicaPage, strictPolicy } from '../replica-page.ts';
import { redditStyle } from './style.ts';

export const redditPolicy = strictPolicy;

/** A whole page in the manner of Reddit's home, with the given posts in it. */
export function redditFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  return replicaPage({
    options,
    title: 'Reddit',
    style: redditStyle(options.theme),
    cases,
    feed: (attributes, posts) => element('shreddit-feed', attributes, posts),
    frame: (feed, column) =>
      element(
        'shreddit-app',
        {},
        nest(
          2,
          'app',
          element('div', { class: 'columns' }, element('main', {}, feed), element('aside', {}, column)),
        ),
      ),
  });
}

/** A whole page in the manner of old.reddit.com. */
export function oldRedditFeed(cases: readonly FeedCase[], given: Partial<FeedOptions> = {}): Html {
  const options = { ...plainFeed, ...given };
  return replicaPage({
    options,
    title: 'reddit',
    style: redditStyle(options.theme),
    cases,
    feed: (attributes, posts) =>
      element('div', { id: 'siteTable', class: 'sitetable linklisting', ...attributes }, posts),
    frame: (feed, column) =>
      element('div', { class: 'content', role: 'main' }, feed, element('div', { class: 'side' }, column)),
  });
}
