import { type BylineText, isInByline, isName } from './byline.ts';
import { normaliseLabel } from './label-words.ts';
import type { ReadContext } from './read-context.ts';
import { referencedText } from './references.ts';
import { drawnText } from './svg-text.ts';
import { isTime } from './time-words.ts';

/** Whether the byline names a time, in words, as one of `elements` (a selector), drawn, or by reference. */
export function hasTime(context: ReadContext, elements: string | null, label: Element | null): boolean {
  const { post, site, byline, memory } = context;
  if (elements !== null && hasTimeElement(context, elements)) return true;
  if (site.words.timeWords.length === 0) return false;
  const isOwn = ({ element }: BylineText) =>
    label?.contains(element) !== true && !isName(element, post, site);
  return (
    byline.texts.some((one) => isTime(one.said, site.words) && isOwn(one)) ||
    byline.drawn.some((part) => isTime(normaliseLabel(drawnText(part)), site.words)) ||
    byline.referring.some((part) => isTime(normaliseLabel(referencedText(part, memory) ?? ''), site.words))
  );
}

function hasTimeElement({ post, byline }: ReadContext, elements: string): boolean {
  const first = post.root.querySelector(elements); // Mostly there is one, near the start: found without a list.
  if (first === null) return false;
  if (isInByline(first, byline)) return true;
  for (const element of post.root.querySelectorAll(elements)) if (isInByline(element, byline)) return true;
  return false;
}
