import type { Recipe } from '../core/recipe.ts';
import type { SignalRule } from '../core/signal-rule.ts';
import { type LabelWords, normaliseLabel } from './label-words.ts';
import { isAfterStart, isOwn } from './own-part.ts';
import { holds } from './page-frame.ts';
import { hasLongParameter } from './parameter-length.ts';
import type { Post } from './post.ts';

/** What is looked for in a post whose byline shows its time, on one surface. */
export interface TimedPostLook {
  /** All `present` rules in one selector. */
  signs: string;
  /** What counts as a time, and what ends the byline. */
  times: string;
  ends: string;
  skips: string;
  /** Texts longer than this end the byline. */
  longText: number;
  parameters: readonly SignalRule[];
}

/** Null where times tell nothing on this surface, or stand in no element of their own. */
export function timedPostLook(
  rules: readonly SignalRule[],
  signs: string,
  { byline }: Recipe,
): TimedPostLook | null {
  const [noTime, ...more] = rules.filter(({ kind }) => kind === 'no-time');
  if (noTime === undefined || noTime.selector === null || more.length > 0 || byline.timeEnds) return null;
  if (rules.some(({ kind, family }) => kind.startsWith('label-') && family !== 'label')) return null;
  return {
    signs,
    times: noTime.selector,
    ends: byline.end.join(','),
    skips: byline.skip.join(','),
    longText: byline.longText || Number.POSITIVE_INFINITY,
    parameters: rules.filter(({ kind }) => kind === 'long-parameter'),
  };
}

/**
 * Whether a post has a time in its byline and no sign of an ad besides labels. Beside a time, a label alone makes
 * no ad, so the costly search for labels can be left out: nearly all posts of a feed end here, after few native
 * queries. In doubt, the answer is no.
 */
export function isTimedWithoutSigns({ root }: Post, look: TimedPostLook, words: LabelWords): boolean {
  const own = { root, skips: look.skips };
  const time = root.querySelector(look.times);
  if (time === null || !isOwn(time, own)) return false;
  const said = bylineText(own, time, look);
  return (
    said !== null &&
    !isSuspicious(said, words) &&
    (look.signs === '' || !holds(root, look.signs)) &&
    !hasAnyLongParameter(root, look)
  );
}

function hasAnyLongParameter(root: Element, { parameters }: TimedPostLook): boolean {
  if (parameters.length === 0) return false;
  for (const link of root.querySelectorAll('a[href]'))
    if (parameters.some((rule) => hasLongParameter(link, rule))) return true;
  return false;
}

/** A byline of more texts than this is looked at in full. */
const mostTexts = 40;

/** All that the byline says; null where the time stands beyond its end, or the end is not in sight. */
function bylineText(
  own: { root: Element; skips: string },
  time: Element,
  look: TimedPostLook,
): string | null {
  const { root } = own;
  const end = look.ends === '' ? null : root.querySelector(look.ends);
  if (end !== null && !isAfterStart(end, time)) return null;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const stop = end === null ? null : firstText(end, walker);
  let said = '';
  for (let left = mostTexts; left > 0; left -= 1) {
    const text = walker.nextNode();
    if (!(text instanceof Text) || text === stop) return said;
    const element = text.parentElement;
    if (element !== null && isLong(text, look) && isOwn(element, own))
      return isAfterStart(text, time) ? said : null;
    said += `${text.data}\n`;
  }
  return null;
}

/** A text that ends the byline; much space between two elements is none. */
function isLong({ data }: Text, { longText }: TimedPostLook): boolean {
  return data.length > longText && normaliseLabel(data).length > longText;
}

/** The first text in or after an element; leaves the walker at its root. */
function firstText(element: Element, walker: TreeWalker): Node | null {
  walker.currentNode = element;
  const text = walker.nextNode();
  walker.currentNode = walker.root;
  return text;
}

/** A disclaimer, or the slot of a label that is not drawn yet. */
function isSuspicious(text: string, { disclaimers }: LabelWords): boolean {
  const said = normaliseLabel(text).toLowerCase();
  return text.includes('\u2060') || disclaimers.some((beginning) => said.includes(beginning));
}
