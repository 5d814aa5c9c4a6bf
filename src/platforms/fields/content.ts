import { readLanding } from '../../core/landing.ts';
import { readPermalink } from '../../core/permalink.ts';
import { sightingLimits } from '../../core/sighting.ts';
import { isInByline } from '../byline.ts';
import type { ReadContext } from '../read-context.ts';
import { readText } from '../text.ts';
import { readAttributes } from './attributes.ts';

/** Text runs shorter than this are buttons and counters where no message element is known. */
const shortestMessage = 25;

/** What the post says: its title and its message element, else its longer texts after the byline. */
export function readMessage({ post, site }: ReadContext): string {
  const { fields } = site.recipe;
  const said = [fields.heading, fields.text].map((selectors) => firstText(post.root, selectors));
  const message = said.filter((text) => text !== '').join('\n');
  if (message !== '') return message;
  return readText(post.root, sightingLimits.text)
    .split('\n')
    .filter((line) => line.length >= shortestMessage)
    .join('\n');
}

function firstText(root: Element, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    const text = element === null ? '' : readText(element, sightingLimits.text);
    if (text !== '') return text;
  }
  return '';
}

/** Alternative texts of pictures; short ones are emoji and icons. */
export function readImageTexts({ post, site }: ReadContext): string[] {
  const texts: string[] = [];
  for (const image of post.root.querySelectorAll(site.recipe.fields.images.join(','))) {
    const alt = (image.getAttribute('alt') ?? '').trim().slice(0, sightingLimits.imageText);
    if (alt.length > 15 && !texts.includes(alt)) texts.push(alt);
    if (texts.length === sightingLimits.images) break;
  }
  return texts;
}

/** Where the ad leads: the first link that leaves the platform. */
export function readLandingLink({ post, site }: ReadContext): string | null {
  const { recipe } = site;
  for (const address of readAttributes(post, recipe.fields.attributes.landing)) {
    const landing = readLanding(address, post.root.baseURI, recipe.redirects);
    if (landing !== null && !recipe.ownHosts.includes(new URL(landing).hostname)) return landing;
  }
  for (const selector of recipe.fields.landing) {
    for (const link of post.root.querySelectorAll(selector)) {
      const landing = readLanding(link.getAttribute('href') ?? '', link.baseURI, recipe.redirects);
      if (landing !== null && !recipe.ownHosts.includes(new URL(landing).hostname)) return landing;
    }
  }
  return null;
}

/** The post's own address; many ads have none. */
export function readPermalinkLink({ post, site, byline }: ReadContext): string | null {
  const { recipe } = site;
  for (const address of readAttributes(post, recipe.fields.attributes.permalink)) {
    const permalink = readPermalink(address, post.root.baseURI);
    if (permalink !== null) return permalink;
  }
  for (const selector of recipe.fields.permalink) {
    for (const link of post.root.querySelectorAll(selector)) {
      if (!isInByline(link, byline)) continue;
      const permalink = readPermalink(link.getAttribute('href') ?? '', link.ownerDocument.baseURI);
      if (permalink !== null) return permalink;
    }
  }
  return null;
}
