import type { Html } from '../markup.ts';

/** What the page's own scripts say about accounts, besides everything else. */
export interface PageData {
  html: Html;
  /** Stable ids that a careful reader learns, by the handle in its normal form. */
  ids: Readonly<Record<string, string>>;
}
