import type { Platform } from './account/account.ts';
import type { Redirect } from './landing.ts';
import type { HealthRule } from './recipe-health.ts';
import type { SignalRule } from './signal-rule.ts';

/** What this build of the reader understands. A recipe that asks for more is left alone until the extension is updated. */
export const engineVersion = 1;

/** A recipe is text that people write: more than this is something else. */
export const recipeLimits = { bytes: 64_000 } as const;

/**
 * How to read one site, as data: selectors, words, address shapes and numbers. No code and no regular
 * expressions (store policy, and a recipe must never be able to hang the reader).
 */
export interface Recipe {
  schema: 1;
  /** Name of the site's folder; a platform can have several front ends with a recipe each. */
  site: string;
  platform: Platform;
  /** Rises with every change; of two recipes for a site the higher one counts. */
  revision: number;
  /** Lowest `engineVersion` that understands it. */
  engine: number;
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
  /** Attributes of this site whose change can make an element a post or an ad. */
  watched: string[];
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
  /** Texts that say why a post has no time without being paid: "Suggested for you". */
  suggestions: string[];
  signals: SignalRule[];
  thresholds: { sponsored: { points: number; families: number }; unsure: { points: number } };
  fields: FieldRules;
  /** What the author or the platform says of a post besides "paid": never a sign of an ad. */
  disclosures: { partnership: DisclosureRule; ai: DisclosureRule };
  /** Fields of the page's own JSON that name one account twice: by its stable id and by its handle or address. */
  pageIds: PageIdRule[];
  /** Links that only lead on to a landing. */
  redirects: Redirect[];
  /** Hosts whose links stay inside the platform and are never a landing. */
  ownHosts: string[];
  badge: BadgeRule;
  health: HealthRule;
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
  /**
   * The selector finds only something that each post has once, such as its author's name: the post is the ancestor
   * that stands in a list of others with the same. For front ends whose posts carry no mark of their own.
   */
  climb: boolean;
  /** Path beginnings under which the rule holds; such rules stand last, so that no other is measured against them. Empty = everywhere. */
  paths: string[];
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
  /** A time in words ends the byline too: the label stands in its place, never after it. */
  timeEnds: boolean;
  /** Most texts, and most other parts, that are looked at in one post. */
  most: number;
}

/** Selectors per field, best first; the first that yields something wins. */
export interface FieldRules {
  advertiser: string[];
  /** Whose activity is shown may stand above the advertiser: of all accounts before the label, the last one counts. */
  nearLabel: boolean;
  /** Where the advertiser's name stands in an attribute, such as `aria-label="Foto profil NAME"`. */
  advertiserNames: NameRule[];
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

export interface NameRule {
  selector: string;
  attribute: string;
  /** What stands before the name, and after it; "" where nothing does. */
  beginnings: string[];
  endings: string[];
}

export interface BadgeRule {
  /** Where a badge inside a post keeps clear of its controls: distance from its top and end edges, in CSS pixels. */
  top: number;
  end: number;
  /** Elements to which nothing is ever added: the badge of such a post goes into its first part that is none of them. */
  untouched: string;
}

export interface DisclosureRule {
  /** Whole texts in the byline, compared like labels. */
  words: string[];
  /** Beginnings of such texts: "Paid partnership with NAME". */
  beginnings: string[];
  /** Elements anywhere in the post that stand for it. */
  selectors: string[];
}

/** Names of two fields of one object in the page's JSON. */
export interface PageIdRule {
  id: string;
  /** The field with the handle, or with the profile's address. */
  account: string;
  /** What an account's object calls itself (`__typename`), where the page says so: a video can bear its owner's address. */
  kinds: string[];
}
