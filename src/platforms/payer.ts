import type { Byline } from './byline.ts';
import { afterBeginning, type LabelWords, normaliseLabel } from './label-words.ts';

const separator = /[·•⋅∙|]/u;
const maxName = 200;

/** The name in "Dibayar oleh NAME": it runs to the next separator or to the end of its line. */
export function readPayer(byline: Byline, words: LabelWords): { name: string; element: Element } | null {
  for (const [index, { text, element }] of byline.texts.entries()) {
    for (const part of text.split(separator)) {
      const rest = afterBeginning(normaliseLabel(part), words.disclaimers);
      if (rest === null) continue;
      const name = rest === '' ? nameAfter(byline, index) : rest;
      if (name !== '') return { name: name.slice(0, maxName), element };
    }
  }
  return null;
}

/** "Paid for by <b>NAME</b>": the name stands in the text runs that follow. */
function nameAfter(byline: Byline, index: number): string {
  for (const { text } of byline.texts.slice(index + 1, index + 4)) {
    const name = normaliseLabel(text.split(separator)[0] ?? '');
    if (name !== '') return name;
    if (separator.test(text)) return '';
  }
  return '';
}
