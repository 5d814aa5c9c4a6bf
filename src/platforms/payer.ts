import { type Byline, isOwn } from './byline.ts';
import { afterBeginning, type LabelWords, separators } from './label-words.ts';

const maxName = 200;

/** The name in "Dibayar oleh NAME": it runs to the next separator or to the end of its line. */
export function readPayer(
  byline: Byline,
  { disclaimers }: LabelWords,
): { name: string; element: Element } | null {
  const { texts } = byline;
  for (const [index, { said, element }] of texts.entries()) {
    const lower = said.toLowerCase();
    if (!disclaimers.some((beginning) => lower.includes(beginning)) || !isOwn(element, byline)) continue;
    for (const part of said.split(separators)) {
      const rest = afterBeginning(part.trim(), disclaimers);
      if (rest === null) continue;
      const name = rest === '' ? nameAfter(texts, index) : rest;
      if (name !== '') return { name: name.slice(0, maxName), element };
    }
  }
  return null;
}

/** "Paid for by <b>NAME</b>": the name stands in the text runs that follow. */
function nameAfter(texts: Byline['texts'], index: number): string {
  for (const { said } of texts.slice(index + 1, index + 4)) {
    const name = (said.split(separators)[0] ?? '').trim();
    if (name !== '') return name;
    if (separators.test(said)) return '';
  }
  return '';
}
