import { type BylineText, mayBeLabel } from '../byline.ts';
import { afterBeginning, type LabelWords, normaliseLabel, readLabel, separators } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A label in plain text: the whole of a text run, not part of a sentence, not somebody's name. */
export function seeLabelText({ post, site, byline }: ReadContext): SignalHit | null {
  for (const text of byline.texts) {
    const { said, element } = text;
    const reading = readLabel(said, site.words);
    if (reading === null || isInSentence(text, site.words) || !mayBeLabel(element, byline, post, site))
      continue;
    return { reading, element };
  }
  return null;
}

const inline = new Set(['B', 'I', 'EM', 'STRONG', 'MARK', 'U', 'SMALL']);

/** "I saw an <b>Ad</b> today": words right beside it, in the same or the enclosing inline element. */
function isInSentence({ element, node }: BylineText, words: LabelWords): boolean {
  if (hasWordsBeside(node, element, words)) return true;
  let at = element;
  while (inline.has(at.tagName) && at.parentElement !== null) {
    if (hasWordsBeside(at, at.parentElement, words)) return true;
    at = at.parentElement;
  }
  return false;
}

function hasWordsBeside(node: Node, parent: Element, words: LabelWords): boolean {
  for (const sibling of parent.childNodes) {
    if (sibling !== node && sibling instanceof Text && isWords(sibling.data, words)) return true;
  }
  return false;
}

/** A disclaimer beside the label is no sentence around it. */
function isWords(text: string, { disclaimers }: LabelWords): boolean {
  const said = normaliseLabel(text);
  const isDisclaimer = separators.test(said.slice(0, 1)) || afterBeginning(said, disclaimers) !== null;
  return /[\p{L}\p{N}]/u.test(said) && !isDisclaimer;
}
