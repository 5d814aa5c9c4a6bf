import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { plainFeed } from '../feed-case.ts';
import { className, element, type Html, nest } from '../markup.ts';
import { replicaPage } from '../replica-page.ts';
import { facebookStyle } from './style.ts';

/** A page of Facebook besides the home feed: `wrap` puts its posts into what holds them there. */
export function facebookSurface(
  title: string,
  wrap: (attributes: Record<string, string>, posts: Html) => Html,
  holdRail: (units: Html) => Html = (units) => units,
): (cases: readonly FeedCase[], options?: Partial<FeedOptions>) => Html {
  return (cases, given = {}) => {
    const options = { ...plainFeed, ...given };
    return replicaPage({
      options,
      title,
      style: facebookStyle(options.theme),
      cases,
      frame: (feed, column, rail) =>
        element(
          'div',
          { role: 'main' },
          element(
            'div',
            { class: className('columns') },
            nest(3, 'feed', feed),
            element(
              'div',
              { role: 'complementary', class: className('column') },
              holdRail(rail),
              nest(3, 'column', column),
            ),
          ),
        ),
      feed: (attributes, posts) => wrap({ ...attributes, class: className('feed') }, posts),
    });
  };
}

/** The same cases, each in another wrapper, which is then the post. */
export function wrapped(
  cases: readonly FeedCase[],
  wrap: (attributes: Record<string, string>, html: Html, index: number) => Html,
): FeedCase[] {
  return cases.map((one, index) => ({
    ...one,
    build(options) {
      const { html, ...rest } = one.build(options);
      const inner = html.replace(` data-case="${one.name}"`, '');
      return { ...rest, html: wrap({ 'data-case': one.name }, inner, index) };
    },
  }));
}
