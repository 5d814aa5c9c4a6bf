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
import { readPayer } from './payer.ts';
import type { Post } from './post.ts';
import type { PageMemory, ReadContext } from './read-context.ts';
import type { Site } from './site.ts';
import { readSponsorship, type SponsorshipReading } from './sponsorship.ts';
import { isTimedWithoutSigns } from './timed-post.ts';

/** One look at a post. Its content is read only when asked for: organic posts never are. */
export interface PostReading {
  sponsorship: Sponsorship;
  signals: Signal[];
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
    const { timed } = this.site.signalsOf(post.surface);
    if (timed !== null && isTimedWithoutSigns(post, timed, this.site.words))
      return { ...plain, sighting: (page, pointed) => readSighting(this.look(post), plain, page, pointed) };
    const context = this.look(post);
    const seen = readSponsorship(context);
    return {
      ...seen,
      isOpen: seen.isOpen && seen.sponsorship !== 'sponsored',
      sighting: (page, pointed) => readSighting(context, seen, page, pointed),
    };
  }

  private look(post: Post): ReadContext {
    const { site, memory } = this;
    return { post, site, byline: readByline(post.root, site), memory };
  }
}

/** What the signals add up to where none was seen. */
const plain: SponsorshipReading = {
  sponsorship: 'organic',
  signals: [],
  reading: null,
  label: null,
  isOpen: false,
};

function readSighting(
  context: ReadContext,
  seen: SponsorshipReading,
  page: string,
  isPointed: boolean,
): Sighting {
  const advertiser = readAdvertiser(context, seen.label);
  const name = advertiser.name ?? seen.reading?.promotedBy ?? null;
  const text = cleanText(readMessage(context), sightingLimits.text);
  const landing = readLandingLink(context);
  const permalink = readPermalinkLink(context);
  const payer = readPayer(context.byline, context.post, context.site)?.name ?? seen.reading?.payer ?? null;
  const pointed: Signal[] = isPointed ? [{ rule: 'pointed-by-user', family: 'pointed' }] : [];
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
    page: page.slice(0, sightingLimits.url),
    recipeRevision: context.site.recipe.revision,
    pointed: isPointed,
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
