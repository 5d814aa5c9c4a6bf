import type { DisclosureRule } from '../../core/recipe.ts';
import { afterBeginning, normaliseLabel, separators } from '../label-words.ts';
import { isOwn } from '../own-part.ts';
import type { ReadContext } from '../read-context.ts';

/** What the author or the platform says of a post besides "paid": kept apart, and never a sign of an ad. */
export function readDisclosures(context: ReadContext): { partnership: boolean; ai: boolean } {
  const { partnership, ai } = context.site.recipe.disclosures;
  return { partnership: isDisclosed(context, partnership), ai: isDisclosed(context, ai) };
}

function isDisclosed({ post, byline }: ReadContext, rule: DisclosureRule): boolean {
  const { words, beginnings, selectors } = rule;
  if (selectors.length > 0 && post.root.querySelector(selectors.join(',')) !== null) return true;
  const exact = words.map(normaliseLabel);
  const starts = beginnings.map((start) => normaliseLabel(start).toLowerCase());
  const isSaid = (part: string) => exact.includes(part) || afterBeginning(part, starts) !== null;
  return byline.texts.some(
    ({ said, element }) =>
      said.split(separators).some((part) => isSaid(part.trim())) && isOwn(element, byline),
  );
}
