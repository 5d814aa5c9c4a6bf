import type { OrphanRule } from '../core/recipe.ts';
import { readLabel } from './label-words.ts';
import { hasBeside, isFrame } from './page-frame.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';

/** A sign of an ad that stands in no known post. */
export interface Orphan {
  sign: Element;
  rule: OrphanRule;
}

const mostSigns = 20;
const highestClimb = 14;

/** Signs of ads that belong to no post yet (feed-facts.md 2.1, third line), among the places where some may begin. */
export function findOrphans(
  beginnings: Iterable<Element>,
  { recipe, words }: Site,
  isKnown: (sign: Element) => boolean,
): Orphan[] {
  const orphans: Orphan[] = [];
  for (const sign of beginnings) {
    const rule = recipe.orphans.find(({ on, from }) => on && sign.matches(from));
    if (rule === undefined || isKnown(sign)) continue;
    if (rule.labelled && readLabel(sign.textContent ?? '', words) === null) continue;
    orphans.push({ sign, rule });
    if (orphans.length === mostSigns) break;
  }
  return orphans;
}

/** The ancestors that may be the card, nearest first: never one that holds several posts, nor the page's frame. */
export function candidateCards(sign: Element, { anyPost }: Site): Element[] {
  const cards: Element[] = [];
  let below = sign;
  for (let at = sign.parentElement; at !== null && cards.length < highestClimb; at = at.parentElement) {
    if (isFrame(at) || (below !== sign && hasBeside(below, anyPost))) break;
    cards.push(at);
    below = at;
  }
  return cards;
}

export function orphanPost(card: Element, { sign, rule }: Orphan): Post {
  return { root: card, anchor: sign, surface: rule.surface, rule: rule.id, trusted: false };
}
