import { isName } from '../byline.ts';
import { normaliseLabel, readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A label in plain text: the whole of a text run, not part of a sentence, not somebody's name. */
export function seeLabelText({ post, recipe, byline, words }: ReadContext): SignalHit | null {
  for (const { text, element, node } of byline.texts) {
    const reading = readLabel(text, words);
    if (reading === null || isInSentence(node) || isName(element, post, recipe.byline)) continue;
    return { reading, element };
  }
  return null;
}

/** "I saw an <b>Ad</b> today": words right beside it, in the same or the enclosing inline element. */
function isInSentence(node: Text): boolean {
  for (let at: Node = node; at.parentElement !== null; at = at.parentElement) {
    for (const sibling of at.parentElement.childNodes) {
      if (sibling !== at && sibling instanceof Text && isWords(sibling.data)) return true;
    }
    if (!inline.has(at.parentElement.tagName)) return false;
  }
  return false;
}

const inline = new Set(['B', 'I', 'EM', 'STRONG', 'MARK', 'U', 'SMALL']);

/** A disclaimer beside the label is no sentence around it. */
function isWords(text: string): boolean {
  const said = normaliseLabel(text);
  return /[\p{L}\p{N}]/u.test(said) && !/^[·•⋅∙|]/u.test(said);
}
