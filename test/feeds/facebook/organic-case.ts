import type { FeedCase, FeedOptions } from '../feed-case.ts';
import { organic } from '../feed-case.ts';
import { escapeHtml, type Html } from '../markup.ts';
import { tokenLength } from './addresses.ts';
import { type Byline, plainTime } from './byline.ts';
import { type FacebookPost, facebookPost } from './post.ts';
import { facebookWords } from './words.ts';

export interface OrganicPlan {
  name: string;
  shows: string;
  author?: { name: string; path: string };
  /** Plain text of the body; or `body` for HTML. */
  text?: string;
  body?: Html;
  afterName?: Html;
  /** The byline; a plain time without it. */
  byline?(time: string, options: FeedOptions): Byline;
  attachment?: Html;
  comments?: Html[];
  card?: FacebookPost['card'];
}

const neighbours = [
  { name: 'Sari Wulandari', path: 'sari.wulandari.77' },
  { name: 'Agus Prasetyo', path: 'agus.prasetyo.mtr' },
  { name: 'Warung Bu Tini', path: 'warungbutini' },
  { name: 'Kabar Kampung Sagara', path: 'kabarkampungsagara' },
];

/** A post that nobody paid for, with one thing about it that has misled readers of ads. */
export function organicCase(plan: OrganicPlan): FeedCase {
  const author = plan.author ??
    neighbours[plan.name.length % neighbours.length] ?? { name: 'Sari', path: 'sari.w' };
  return {
    name: plan.name,
    shows: plan.shows,
    place: 'feed',
    expected: () => organic,
    build(options) {
      const time = `${(plan.name.length % 22) + 1} ${facebookWords[options.language].hours}`;
      const byline = plan.byline?.(time, options) ?? plainTime(author.path, plan.name, time);
      const html = facebookPost(
        {
          name: plan.name,
          author,
          byline: byline.html,
          body: plan.body ?? escapeHtml(plan.text ?? 'Pagi ini cerah sekali di alun-alun.'),
          tokenLength: tokenLength.organic,
          ...(plan.afterName === undefined ? {} : { afterName: plan.afterName }),
          ...(plan.attachment === undefined ? {} : { attachment: plan.attachment }),
          ...(plan.comments === undefined ? {} : { comments: plan.comments }),
          ...(plan.card === undefined ? {} : { card: plan.card }),
        },
        options,
      );
      return byline.detached === undefined ? { html } : { html, detached: byline.detached };
    },
  };
}
