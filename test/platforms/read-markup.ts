import { JSDOM } from 'jsdom';
import { facebookAccounts } from '../../src/core/account/facebook.ts';
import { findBeginnings, findPosts } from '../../src/platforms/find-posts.ts';
import { type PostReading, Reader } from '../../src/platforms/reader.ts';
import { recipeFor } from '../../src/platforms/recipes.ts';
import { prepareSite } from '../../src/platforms/site.ts';

export interface ReadPost {
  root: Element;
  surface: string;
  rule: string;
  reading: PostReading;
}

/**
 * Reads the posts of a page of Facebook by the recipe of its address. Without a layout, and jsdom misreads lists of selectors of
 * which one begins with `:not()` on the post itself: what needs these is tested in browsers.
 */
export function readMarkup(address: string, body: string): ReadPost[] {
  const { window } = new JSDOM(`<!doctype html><html lang="id"><body>${body}</body></html>`, {
    url: address,
  });
  const { Element, HTMLElement, HTMLImageElement, HTMLStyleElement, Node, NodeFilter, Text } = window;
  Object.assign(globalThis, {
    Element,
    HTMLElement,
    HTMLImageElement,
    HTMLStyleElement,
    Node,
    NodeFilter,
    Text,
  });
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  const url = new URL(address);
  const recipe = recipeFor(url.hostname);
  if (recipe === null) throw new Error(`No recipe reads ${url.hostname}.`);
  const site = prepareSite(recipe, facebookAccounts, 'id', new Set());
  const nothing = () => null;
  const reader = new Reader(site, {
    removedText: nothing,
    lastText: nothing,
    shadowRoot: nothing,
    idOf: nothing,
  });
  const beginnings = [...findBeginnings([window.document.documentElement], site)].sort(inDocumentOrder);
  return findPosts(beginnings, site, url.pathname).map((post) => ({
    root: post.root,
    surface: post.surface,
    rule: post.rule,
    reading: reader.read(post),
  }));
}

/** jsdom answers a list of selectors in the order of the list. */
function inDocumentOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export function advertiserOf({ reading }: ReadPost) {
  return reading.sighting('https://www.facebook.com/', false).advertiser;
}
