import type { Platform } from './account/account.ts';
import type { SignalRule } from './signal-rule.ts';

/**
 * How to read one site, as data: selectors, words, address shapes and numbers. No code and no regular
 * expressions (store policy, and a recipe must never be able to hang the reader).
 */
export interface Recipe {
  schema: 1;
  platform: Platform;
  revision: number;
  date: string;
  /** After this day the reader says that its knowledge of the site is old. */
  expires: string;
  /** False switches the whole site off. */
  on: boolean;
  hosts: string[];
  /** Path beginnings under which nothing is read: private messages. */
  private: string[];
  /** Path beginnings that name a surface of the site; first match wins, else the post rule's own. */
  surfaces: { path: string; surface: string }[];
  posts: PostRule[];
  orphans: OrphanRule[];
  byline: BylineRule;
  /** Label words by interface language; compared whole, after normalising. */
  labels: Record<string, string[]>;
  /** Label beginnings such as "Promoted by"; the rest is the advertiser's name. */
  labelBeginnings: string[];
  /** Beginnings of a disclaimer, such as "Dibayar oleh". */
  disclaimers: string[];
  /** Words that begin a time without a digit, such as "Kemarin". None: times are elements, texts are not looked at. */
  timeWords: string[];
  /** Words that end a number which is no time, such as "followers". */
  notTimes: string[];
  signals: SignalRule[];
  thresholds: { sponsored: { points: number; families: number }; unsure: { points: number } };
  fields: FieldRules;
  /** Hosts whose links stay inside the platform and are never a landing. */
  ownHosts: string[];
  /** Where a badge inside a post keeps clear of its controls: distance from its top and end edges, in CSS pixels. */
  badge: { top: number; end: number };
}

/** Where a post begins. Rules stand in order of trust; a later one never splits or swallows an earlier one's post. */
export interface PostRule {
  id: string;
  on: boolean;
  surface: string;
  selector: string;
  /** The ancestor that holds the whole post, where the selector finds only its core. */
  root: string | null;
  /** What a post's header holds; where the post itself has none, the ancestor that has it is the post. */
  header: string | null;
}

/** Signs of an ad outside every known post: climb from the sign to the card it belongs to. */
export interface OrphanRule {
  id: string;
  on: boolean;
  surface: string;
  from: string;
  /** Only signs whose whole text is a label word. */
  labelled: boolean;
  /** The card is the nearest ancestor that holds this, or, where null, that is as large as `box`. */
  holds: string | null;
  box: { width: number; height: number };
}

/** The part of a post that can carry its label: from its start to its message. */
export interface BylineRule {
  /** Parts whose words are never the post's own label: message, comments, quoted posts, cards. */
  skip: string[];
  /** The message: like `skip`, and nothing after it belongs to the byline. */
  end: string[];
  /** Headings and names, which may look like a label ("Ad") without being one. */
  names: string[];
  /** Surfaces whose label is itself a heading, such as a side column under "Sponsored". */
  headed: string[];
  /** A text longer than this ends the byline; 0 = the whole post counts. */
  longText: number;
  maxNodes: number;
}

/** Selectors per field, best first; the first that yields something wins. */
export interface FieldRules {
  advertiser: string[];
  /** Attributes of the advertiser's link that hold its numeric id as an address parameter. */
  advertiserIds: { attribute: string; parameter: string }[];
  /** What stands above the message and belongs to it, such as a title. */
  heading: string[];
  text: string[];
  images: string[];
  landing: string[];
  permalink: string[];
  /** Attributes of the post's own element, or of one inside it, that hold these; tried before the links. */
  attributes: { author: string[]; landing: string[]; permalink: string[] };
}
