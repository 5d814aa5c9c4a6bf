import { type BylineText, findInByline, isOwn, mayBeLabel } from './byline.ts';
import { afterBeginning, type LabelWords, normaliseLabel } from './label-words.ts';
import type { ReadContext } from './read-context.ts';
import { referencedText } from './references.ts';
import { drawnText } from './svg-text.ts';

const longestTime = 45;

/** Whether the byline names a time: as one of `elements` (a selector), in words, drawn, or by reference. */
export function hasTime(context: ReadContext, elements: string | null, label: Element | null): boolean {
  const { post, site, byline, memory } = context;
  if (elements !== null && hasTimeElement(context, elements)) return true;
  if (site.words.timeWords.length === 0) return false;
  const mayBeTime = ({ element }: BylineText) =>
    label?.contains(element) !== true && mayBeLabel(element, byline, post, site);
  const says = (text: string | null, element: Element) =>
    isTime(normaliseLabel(text ?? ''), site.words) && isOwn(element, byline);
  return (
    byline.texts.some((one) => isTime(one.said, site.words) && mayBeTime(one)) ||
    byline.drawn.some((part) => says(drawnText(part), part)) ||
    byline.referring.some((part) => says(referencedText(part, memory), part))
  );
}

function hasTimeElement({ byline }: ReadContext, elements: string): boolean {
  const [first] = findInByline(byline, elements, 1); // Mostly there is one, near the start: found without a list.
  if (first === undefined) return false;
  return isOwn(first, byline) || findInByline(byline, elements).some((element) => isOwn(element, byline));
}

/** "2 jam", "27 minutes ago", "12 Oktober pukul 10.00", "Kemarin"; also one digit of a split-up time. */
function isTime(text: string, words: LabelWords): boolean {
  if (text === '' || text.length > longestTime) return false;
  const said = text.toLowerCase();
  if (words.notTimes.some((word) => said.endsWith(word))) return false;
  return /^\d/.test(said) || /\d[.:]\d\d/.test(said) || afterBeginning(said, words.timeWords) !== null;
}
