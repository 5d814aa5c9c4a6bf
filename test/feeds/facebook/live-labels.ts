import { className, element, manyClasses } from '../markup.ts';
import { bylineLink, type DrawLabel } from './byline.ts';

/** The label's name is put into the page and taken out again within one task; only mutation records hold it. */
export const portalLabel: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element('span', {
      'aria-labelledby': `_r_${className(seed).slice(1, 5)}_`,
      class: className('referring'),
      'data-replica': `portal:${word}`,
    }),
  ),
});

/** The label is there, goes for less than a second, and comes back. */
export const blinkingLabel: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element(
      'span',
      { 'data-replica': 'blink' },
      element('span', { class: manyClasses('blinking', 6) }, word),
    ),
  ),
});

/** The label is drawn 1.5 s after the card. */
export const lateLabel: DrawLabel = (word, seed) => ({
  html: bylineLink(seed, element('span', { class: manyClasses('late', 8), 'data-replica': `late:${word}` })),
});
