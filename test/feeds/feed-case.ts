import type { DateState } from '../../src/core/calendar.ts';
import type { Sponsorship } from '../../src/core/sighting.ts';
import type { Verdict } from '../../src/core/verdict.ts';

export const feedLanguages = ['id', 'en', 'jv', 'ms'] as const;
export type FeedLanguage = (typeof feedLanguages)[number];

/** How a replica shows its posts. */
export interface FeedOptions {
  language: FeedLanguage;
  theme: 'light' | 'dark';
  /** Posts shown at first and added at each scroll to the end. 0: all at once. */
  batch: number;
  /** X only: rows are reused for other posts while scrolling, as its virtualiser does. */
  recycle: boolean;
}

export const plainFeed: FeedOptions = { language: 'id', theme: 'light', batch: 0, recycle: false };

/** What a right reading of the post says. */
export interface Expectation {
  sponsorship: Sponsorship;
  /** The label as a person reads it. Null where there is none or none can be read. */
  label: string | null;
  /** The advertiser's handle in its normal form, and its id. */
  handle: string | null;
  id: string | null;
  /** The name as shown, where it is all that is known of the advertiser. */
  name?: string;
  /** The name in the disclaimer. */
  payer: string | null;
  /** What the sample registry says of it. Null: nothing is said, as of ordinary ads and organic posts. */
  verdict: Verdict['kind'] | null;
  dateState: DateState | null;
}

export const organic: Expectation = {
  sponsorship: 'organic',
  label: null,
  handle: null,
  id: null,
  payer: null,
  verdict: null,
  dateState: null,
};

/** One post of a replica. `data-case="<name>"` stands on an element at or above it. */
export interface FeedCase {
  name: string;
  /** What the case is there to show, in one line. */
  shows: string;
  /** Where on the page it stands; `rail`: with other ads under one heading in the column. */
  place: 'feed' | 'column' | 'rail';
  /** What the post says of itself besides "paid": on ads and on organic posts alike, and a sign of neither. */
  discloses?: Partial<Disclosures>;
  expected(options: FeedOptions): Expectation;
  build(options: FeedOptions): CaseMarkup;
}

export interface Disclosures {
  partnership: boolean;
  ai: boolean;
}

/** The same case, with what it says of itself. */
export function disclosing<Case extends FeedCase>(discloses: Partial<Disclosures>, one: Case): Case {
  return { ...one, discloses };
}

interface CaseMarkup {
  html: string;
  /** What the post needs elsewhere on the page, such as sprites and hidden labels. */
  detached?: string;
}
