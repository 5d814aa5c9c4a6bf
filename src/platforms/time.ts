import { findInByline, mayBeLabel } from './byline.ts';
import { normaliseLabel } from './label-words.ts';
import { letterRows } from './letters/pieces.ts';
import { isScrambled, visibleText } from './letters/unscramble.ts';
import { isOwn } from './own-part.ts';
import type { ReadContext } from './read-context.ts';
import { referencedText } from './references.ts';
import { drawnText } from './svg-text.ts';
import { isTime, isWholeTime } from './time-words.ts';

/** Whether the byline names a time: as one of `elements` (a selector), in words, drawn, or by reference. */
export function hasTime(context: ReadContext, elements: string | null, label: Element | null): boolean {
  const { site, byline, memory } = context;
  if (elements !== null && hasTimeElement(context, elements)) return true;
  if (site.words.timeWords.length === 0) return false;
  const says = (text: string | null, element: Element) =>
    isTime(normaliseLabel(text ?? ''), site.words) && isOwn(element, byline);
  return (
    hasTimeText(context, label) ||
    byline.drawn.some((part) => says(drawnText(part), part)) ||
    byline.referring.some((part) => says(referencedText(part, memory), part))
  );
}

function hasTimeElement({ byline }: ReadContext, elements: string): boolean {
  const [first] = findInByline(byline, elements, 1); // Mostly there is one, near the start: found without a list.
  if (first === undefined) return false;
  return isOwn(first, byline) || findInByline(byline, elements).some((element) => isOwn(element, byline));
}

/** A heap of letters is a time only where what is to be seen of it is one: decoys are digits too. */
function hasTimeText({ post, site, byline }: ReadContext, label: Element | null): boolean {
  const { words } = site;
  const mayBeTime = (element: Element) =>
    label?.contains(element) !== true && mayBeLabel(element, byline, post, site);
  const times = byline.texts.filter(({ said, element }) => isTime(said, words) && mayBeTime(element));
  if (times.length === 0) return false;
  const heaps = letterRows(byline.texts, words.exact, words.longest).filter(isScrambled);
  if (heaps.some((heap) => mayBeTime(heap.row) && isWholeTime(visibleText(heap), words))) return true;
  return times.some(
    ({ element }) => !heaps.some(({ pieces }) => pieces.some((piece) => piece.element === element)),
  );
}
