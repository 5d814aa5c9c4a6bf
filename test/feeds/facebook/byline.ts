import { className, element, type Html, manyClasses } from '../markup.ts';
import { permalinkAddress, tokenLength, tracking } from './addresses.ts';

/** What stands under the author's name: a time, or on ads the label in its place. */
export interface Byline {
  html: Html;
  /** What the byline refers to elsewhere on the page. */
  detached?: Html;
}

/** Draws the label word; `seed` keeps ids of several posts apart. */
export type DrawLabel = (word: string, seed: string) => Byline;

/** The link around label or time. Its address says nothing until the pointer is over it. */
export function bylineLink(seed: string, inner: Html, attributes: Record<string, string> = {}): Html {
  const link = {
    href: `?${tracking(seed, tokenLength.ad)}#`,
    role: 'link',
    tabindex: '0',
    class: manyClasses('byline-link', 12),
    ...attributes,
  };
  return element('span', {}, element('span', { class: className('byline-part') }, element('a', link, inner)));
}

export function plainTime(path: string, seed: string, time: string): Byline {
  return { html: timeLink(path, seed, element('span', {}, time)) };
}

export function timeLink(
  path: string,
  seed: string,
  inner: Html,
  attributes: Record<string, string> = {},
): Html {
  return bylineLink(seed, inner, { href: permalinkAddress(path, seed), ...attributes });
}

/** An element out of sight but not `display: none`, where Facebook keeps texts that others refer to. */
export function offScreen(inner: Html): Html {
  return element('div', { class: className('off-screen') }, inner);
}
