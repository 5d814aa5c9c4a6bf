import { type Platform, platforms } from './account/account.ts';
import { fields, flag, integer, list, nullable, oneOf, text } from './parse.ts';

/** How sure the reader is that a post is paid. `organic` posts never become a sighting. */
export type Sponsorship = 'sponsored' | 'unsure' | 'organic';

/** Kinds of evidence; two different kinds are needed for `sponsored` (design.md section 5). */
export const signalFamilies = ['link', 'label', 'structure', 'attribute', 'pointed'] as const;
export type SignalFamily = (typeof signalFamilies)[number];

export interface Signal {
  /** The recipe's rule that fired, such as `ads-about-link`. */
  rule: string;
  family: SignalFamily;
}

export interface Advertiser {
  /** Display name as shown. Never used for matching. */
  name: string | null;
  /** Normalised handle and stable id, as read from the byline. */
  handle: string | null;
  id: string | null;
  /** Canonical profile address without tracking parameters. */
  url: string | null;
}

/** All that was read from one sponsored post. */
export interface Sighting {
  /** Identity of the post within its page: permalink, id, or a digest of what it says. */
  postKey: string;
  platform: Platform;
  surface: string;
  sponsorship: 'sponsored' | 'unsure';
  signals: Signal[];
  /** The label as reconstructed, such as "Bersponsor". */
  label: string | null;
  advertiser: Advertiser;
  /** The name in "Dibayar oleh …"; may differ from the advertiser. */
  payer: string | null;
  /** The author declares a paid partnership; the platform or the author says that it was made with AI. No signs of an ad. */
  partnership: boolean;
  ai: boolean;
  text: string;
  /** Alternative texts of the pictures, where the platform describes them. */
  imageText: string[];
  /** Where the ad leads, unwrapped and without tracking parameters. */
  landing: string | null;
  permalink: string | null;
  page: string;
  recipeRevision: number;
  /** True where the user pointed at the post because the reader had missed it. */
  pointed: boolean;
}

/** Whether two sightings are of one post, of which more may have been built by the second look. */
export function isSamePost(before: Sighting, after: Sighting): boolean {
  return before.postKey === after.postKey || isGrowth(before, after);
}

/** Posts are built in steps: who advertises stands first, the text, the address and the id come later. */
function isGrowth(before: Sighting, after: Sighting): boolean {
  const sameWho =
    before.advertiser.url === after.advertiser.url && before.advertiser.name === after.advertiser.name;
  return (
    sameWho &&
    after.text.startsWith(before.text) &&
    (before.landing === null || before.landing === after.landing)
  );
}

/** Longest texts that leave the page; longer ones are cut by the reader. */
export const sightingLimits = {
  text: 5000,
  name: 200,
  url: 2000,
  images: 10,
  imageText: 500,
  signals: 20,
} as const;

export function parseSighting(value: unknown, path = 'sighting'): Sighting {
  const from = fields(value, path);
  const url = nullable(text(sightingLimits.url));
  const name = nullable(text(sightingLimits.name));
  const advertiser = fields(from.advertiser, `${path}.advertiser`);
  return {
    postKey: text(300)(from.postKey, `${path}.postKey`),
    platform: oneOf(platforms)(from.platform, `${path}.platform`),
    surface: text(40)(from.surface, `${path}.surface`),
    sponsorship: oneOf(['sponsored', 'unsure'])(from.sponsorship, `${path}.sponsorship`),
    signals: list(parseSignal, sightingLimits.signals)(from.signals, `${path}.signals`),
    label: nullable(text(100))(from.label, `${path}.label`),
    advertiser: {
      name: name(advertiser.name, `${path}.advertiser.name`),
      handle: nullable(text(100))(advertiser.handle, `${path}.advertiser.handle`),
      id: nullable(text(100))(advertiser.id, `${path}.advertiser.id`),
      url: url(advertiser.url, `${path}.advertiser.url`),
    },
    payer: name(from.payer, `${path}.payer`),
    partnership: flag(from.partnership, `${path}.partnership`),
    ai: flag(from.ai, `${path}.ai`),
    text: text(sightingLimits.text)(from.text, `${path}.text`),
    imageText: list(text(sightingLimits.imageText), sightingLimits.images)(
      from.imageText,
      `${path}.imageText`,
    ),
    landing: url(from.landing, `${path}.landing`),
    permalink: url(from.permalink, `${path}.permalink`),
    page: text(sightingLimits.url)(from.page, `${path}.page`),
    recipeRevision: integer(0, 1e9)(from.recipeRevision, `${path}.recipeRevision`),
    pointed: flag(from.pointed, `${path}.pointed`),
  };
}

function parseSignal(value: unknown, path: string): Signal {
  const from = fields(value, path);
  return {
    rule: text(60)(from.rule, `${path}.rule`),
    family: oneOf(signalFamilies)(from.family, `${path}.family`),
  };
}
