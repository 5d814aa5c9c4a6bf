import type { SignalRule } from '../../core/signal-rule.ts';
import { isInByline, isName } from '../byline.ts';
import { afterBeginning, type LabelWords, normaliseLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';
import { referencedText } from '../references.ts';
import { svgText } from '../svg-text.ts';

/**
 * The byline names no time: on ads the label stands in its place. `selector` lists what counts as a time,
 * such as a permalink. Also true of some suggestions, so this only supports other signals.
 */
export function seeNoTime(context: ReadContext, rule: SignalRule, label: Element | null): SignalHit | null {
  const { post, byline } = context;
  if (rule.selector !== null) {
    for (const element of post.root.querySelectorAll(rule.selector)) {
      if (isInByline(element, post.root, byline)) return null;
    }
  }
  if (context.words.timeWords.length === 0) return { reading: null, element: null };
  return hasTimeText(context, label) || hasTimeElsewhere(context) ? null : { reading: null, element: null };
}

function hasTimeText({ post, recipe, byline, words }: ReadContext, label: Element | null): boolean {
  return byline.texts.some(
    ({ text, element }) =>
      isTime(text, words) && label?.contains(element) !== true && !isName(element, post, recipe.byline),
  );
}

function hasTimeElsewhere({ post, byline, words, memory }: ReadContext): boolean {
  for (const element of post.root.querySelectorAll('[aria-labelledby],svg')) {
    if (!isInByline(element, post.root, byline)) continue;
    const text = element.localName === 'svg' ? svgText(element) : referencedText(element, memory);
    if (text !== null && isTime(text, words)) return true;
  }
  return false;
}

const longestTime = 45;

/** "2 jam", "27 minutes ago", "12 Oktober pukul 10.00", "Kemarin"; also one digit of a split-up time. */
function isTime(text: string, words: LabelWords): boolean {
  if (text.length > longestTime) return false;
  const said = normaliseLabel(text).toLowerCase();
  if (said === '' || words.notTimes.some((word) => said.endsWith(word))) return false;
  return /^\d/.test(said) || /\d[.:]\d\d/.test(said) || afterBeginning(said, words.timeWords) !== null;
}
