import { isName } from '../byline.ts';
import { normaliseLabel, readLabel, separators } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A label in plain text: the whole of a text run, not part of a sentence, not somebody's name. */
export function seeLabelText({ post, site, byline }: ReadContext): SignalHit | null {
  for (const { said, element } of byline.texts) {
    const reading = readLabel(said, site.words);
    if (reading === null || isInSentence(element) || isName(element, post, site)) continue;
    return { reading, element };
  }
  return null;
}

const inline = new Set(['B', 'I', 'EM', 'STRONG', 'MARK', 'U', 'SMALL']);

/** "I saw an <b>Ad</b> today": words right beside it, in the same or the enclosing inline element. */
function isInSentence(element: Element): boolean {
  let texts = 0;
  for (const child of element.childNodes) texts += child instanceof Text && isWords(child.data) ? 1 : 0;
  if (texts > 1) return true;
  let at = element;
  while (inline.has(at.tagName) && at.parentElement !== null) {
    for (const sibling of at.parentElement.childNodes) {
      if (sibling instanceof Text && isWords(sibling.data)) return true;
    }
    at = at.parentElement;
  }
  return false;
}

/** A disclaimer beside the label is no sentence around it. */
function isWords(text: string): boolean {
  const said = normaliseLabel(text);
  return /[\p{L}\p{N}]/u.test(said) && !separators.test(said.slice(0, 1));
}
