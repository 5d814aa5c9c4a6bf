import { isInByline, isName } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

/** A label given as `aria-label` (Facebook's main form in 2020, still in some columns). */
export function seeLabelAttribute({ post, recipe, byline, words }: ReadContext): SignalHit | null {
  for (const element of post.root.querySelectorAll('[aria-label]')) {
    const reading = readLabel(element.getAttribute('aria-label') ?? '', words);
    if (reading === null || isName(element, post, recipe.byline)) continue;
    if (isInByline(element, post.root, byline)) return { reading, element };
  }
  return null;
}
