import { JSDOM } from 'jsdom';
import { findPosts } from '../../src/platforms/find-posts.ts';
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
 * Reads the posts of a page by the recipe of its address. Without a layout, and jsdom misreads lists of selectors of
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
  const site = prepareSite(recipe, 'id', new Set());
  const reader = new Reader(site, { removedText: () => null, shadowRoot: () => null, idOf: () => null });
  return findPosts(window.document.documentElement, site, url.pathname).map((post) => ({
    root: post.root,
    surface: post.surface,
    rule: post.rule,
    reading: reader.read(post),
  }));
}

export function advertiserOf({ reading }: ReadPost) {
  return reading.sighting('https://www.facebook.com/', false).advertiser;
}
