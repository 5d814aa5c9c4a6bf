import type { JSDOM } from 'jsdom';
import { findRemains, type Remain } from './find-remains.ts';
import type { PageAddress } from './page-address.ts';
import { parsePage, writePage } from './page-parts.ts';
import { scrubAddress } from './scrub-address.ts';
import { scrubJson } from './scrub-json.ts';
import { dropCode, scrubPage } from './scrub-page.ts';
import { type ReplacedKind, Scrubbing } from './scrubbing.ts';
import { selectPart } from './select-part.ts';

export interface Fixture {
  /** The part of the source that it was made from, without its code; with everything of real people still in it. */
  bare: string;
  html: string;
  /** The address to open it as, scrubbed too. */
  url: URL;
  counts: Scrubbing['counts'];
  remains: Remain[];
}

/** Makes a fixture of a page, or of the part that a selector names, and looks for what is left in it. */
export function makeFixture(html: string, { url, recipe }: PageAddress, select: string | null): Fixture {
  const page = parsePage(html, url);
  const { document } = page.window;
  if (select !== null) selectPart(document, select);
  const dropped = new Map<ReplacedKind, number>();
  dropCode(document, (kind) => dropped.set(kind, (dropped.get(kind) ?? 0) + 1));
  const bare = writePage(page);
  const scrub = new Scrubbing(document, bare, recipe, { address: scrubAddress, json: scrubJson });
  for (const [kind, number] of dropped) scrub.count(kind, number);
  scrubPage(document, scrub);
  const made = writePage(page);
  const address = new URL(scrubAddress(url.href, scrub));
  return { bare, html: made, url: address, counts: scrub.counts, remains: remainsOf(made, address, scrub) };
}

function remainsOf(html: string, url: URL, scrub: Scrubbing): Remain[] {
  const written: JSDOM = parsePage(html, url);
  return findRemains(written, scrub);
}
