import { blankParts } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import type { ReadContext, SignalHit } from '../read-context.ts';

const maxBlanks = 32;

/** A label that stood in the byline and was taken out of it again before the post came on screen. */
export function seeLabelRemoved({ byline, site, memory }: ReadContext): SignalHit | null {
  for (const element of [...blankParts(byline, maxBlanks), ...byline.links]) {
    const text = memory.lastText(element);
    const reading = text === null ? null : readLabel(text, site.words);
    if (reading !== null) return { reading, element };
  }
  return null;
}
