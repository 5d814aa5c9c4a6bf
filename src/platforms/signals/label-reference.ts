import { isInByline, isName } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { referencedText } from '../references.ts';

const maxReferences = 12;

/** A label that stands elsewhere and is named by `aria-labelledby` (Facebook 2023, and ids `_r_…_` in 2026). */
export function seeLabelReference({ post, recipe, byline, words, memory }: ReadContext): SignalHit | null {
  let looked = 0;
  for (const element of post.root.querySelectorAll('[aria-labelledby]')) {
    if (!isInByline(element, post.root, byline)) continue;
    looked += 1;
    if (looked > maxReferences) return null;
    const text = referencedText(element, memory);
    const reading = text === null ? null : readLabel(text, words);
    if (reading !== null && !isName(element, post, recipe.byline)) return { reading, element };
  }
  return null;
}
