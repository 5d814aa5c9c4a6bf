import { cleanText } from '../core/clean-text.ts';
import { digest } from '../core/digest.ts';
import {
  type Advertiser,
  type Sighting,
  type Signal,
  type Sponsorship,
  sightingLimits,
} from '../core/sighting.ts';
import { readByline } from './byline.ts';
import { readAdvertiser } from './fields/advertiser.ts';
import { readImageTexts, readLandingLink, readMessage, readPermalinkLink } from './fields/content.ts';
import { readDisclosures } from './fields/disclosures.ts';
import type { LabelReading } from './label-words.ts';
import { readPayer } from './payer.ts';
import type { Post } from './post.ts';
import type { PageMemory, ReadContext } from './read-context.ts';
import type { Site } from './site.ts';
import { readSponsorship } from './sponsorship.ts';

/** One look at a post. Its content is read only when asked for: organic posts never are. */
export interface PostReading {
  sponsorship: Sponsorship;
  signals: Signal[];
  label: LabelReading | null;
  /** Worth another look later, although nothing may change in the page. */
  isOpen: boolean;
  /** Reads the rest of the post. `pointed`: the user says it is an ad although the reader did not. */
  sighting(page: string, pointed: boolean): Sighting;
}

/** Reads the posts of one site by its recipe. */
export class Reader {
  constructor(
    public site: Site,
    private readonly memory: PageMemory,
  ) {}

  read(post: Post): PostReading {
    const { site, memory } = this;
    const context: ReadContext = { post, site, byline: readByline(post.root, site), memory };
    const { sponsorship, signals, reading, label, isOpen } = readSponsorship(context);
    return {
      sponsorship,
      signals,
      label: reading,
      isOpen: isOpen && sponsorship !== 'sponsored',
      sighting: (page, pointed) =>
        readSighting(context, { sponsorship, signals, reading, label, page, pointed }),
    };
  }
}

interface Seen {
  sponsorship: Sponsorship;
  signals: Signal[];
  reading: LabelReading | null;
  label: Element | null;
  page: string;
  pointed: boolean;
}

function readSighting(context: ReadContext, seen: Seen): Sighting {
  const advertiser = readAdvertiser(context, seen.label);
  const name = advertiser.name ?? seen.reading?.promotedBy ?? null;
  const text = cleanText(readMessage(context), sightingLimits.text);
  const landing = readLandingLink(context);
  const permalink = readPermalinkLink(context);
  const payer = readPayer(context.byline, context.post, context.site)?.name ?? seen.reading?.payer ?? null;
  const pointed: Signal[] = seen.pointed ? [{ rule: 'pointed-by-user', family: 'pointed' }] : [];
  return {
    postKey: permalink?.slice(0, 300) ?? postKey(advertiser, text, landing),
    platform: context.site.recipe.platform,
    surface: context.post.surface,
    sponsorship: seen.sponsorship === 'sponsored' ? 'sponsored' : 'unsure',
    signals: [...seen.signals, ...pointed].slice(0, sightingLimits.signals),
    label: seen.reading === null ? null : cleanText(seen.reading.label, 100),
    advertiser: { ...advertiser, name: cleanOrNull(name, sightingLimits.name) },
    payer: cleanOrNull(payer, sightingLimits.name),
    ...readDisclosures(context),
    text,
    imageText: readImageTexts(context).map((alt) => cleanText(alt, sightingLimits.imageText)),
    landing,
    permalink,
    page: seen.page.slice(0, sightingLimits.url),
    recipeRevision: context.site.recipe.revision,
    pointed: seen.pointed,
  };
}

function cleanOrNull(text: string | null, maxLength: number): string | null {
  return text === null ? null : cleanText(text, maxLength);
}

/** Ads mostly have no address: who says what, leading where, is the post's identity then. */
function postKey(advertiser: Advertiser, text: string, landing: string | null): string {
  // The handle first: the id may only be learnt from the page after the first look.
  const who = advertiser.handle ?? advertiser.id ?? advertiser.name ?? '';
  return `said:${digest([who, text, landing ?? ''].join('\u0000'))}`;
}
