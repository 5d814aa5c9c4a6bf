import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { organic } from '../feed-case.ts';
import type { Html } from '../markup.ts';

/** The part of the page a case stands in; `cached` is a page left behind, which stays in the document without a box. */
export type YoutubeView = 'home' | 'masthead' | 'search' | 'watch' | 'shorts' | 'player' | 'cached';

export interface YoutubeCase extends FeedCase {
  view: YoutubeView;
}

/** A case that nobody paid for, or that is not on screen. */
export function organicCase(
  view: YoutubeView,
  name: string,
  shows: string,
  draw: (options: FeedOptions, name: string) => Html,
): YoutubeCase {
  return {
    name,
    shows,
    view,
    place: placeOf(view),
    expected: () => organic,
    build: (options) => ({ html: draw(options, name) }),
  };
}

export function placeOf(view: YoutubeView): FeedCase['place'] {
  return view === 'home' ? 'feed' : 'column';
}
