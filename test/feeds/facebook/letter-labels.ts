import { className, element, type Html, manyClasses } from '../markup.ts';
import { bylineLink, type DrawLabel } from './byline.ts';

const decoys = 'snodperitolm';

/** Letters in shuffled order under flex `order`, between hidden decoys; real ones have many classes. */
export const splitLettersMany: DrawLabel = (word, seed) => splitLetters(word, seed, 22, 7);

/** The same with the class counts the other way round, as seen in 2026. */
export const splitLettersFew: DrawLabel = (word, seed) => splitLetters(word, seed, 7, 22);

function splitLetters(word: string, seed: string, real: number, decoy: number): ReturnType<DrawLabel> {
  return { html: bylineLink(seed, splitText(word, seed, real, decoy)) };
}

/** Text as a flex row whose visual order is not the order of its elements. */
export function splitText(word: string, seed: string, real: number, decoy: number): Html {
  const letters = [...word].map((letter, order) => {
    const classes = `${manyClasses(`${seed}r${order % 3}`, real)} ${className('letter')}`;
    return { order, html: element('span', { class: classes, style: `order:${order}` }, letter) };
  });
  const fakes = [...decoys].slice(0, word.length).map((letter, index) => {
    const hide = className(index % 2 === 0 ? 'decoy-away' : 'decoy-none');
    const classes = `${manyClasses(`${seed}d${index % 3}`, decoy)} ${hide}`;
    return { order: index, html: element('span', { class: classes, style: `order:${index}` }, letter) };
  });
  const mixed = shuffle([...letters, ...fakes]).map(({ html }) => html);
  return element('span', { class: className('letters') }, ...mixed);
}

/** Every letter twice, the second hidden by its class (2018). */
export const doubledLetters: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element(
      'span',
      {},
      ...[...word].map((letter) => `${letter}${element('span', { class: className('decoy-none') }, letter)}`),
    ),
  ),
});

/** Decoys nested in the letters and thrown three lines below, out of the box (2020). */
export const nestedDecoys: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element(
      'span',
      { class: className('one-line') },
      ...[...word].map((letter, index) =>
        element(
          'span',
          { class: manyClasses(`${seed}${index}`, 4) },
          letter,
          element('span', { style: 'position:absolute;top:3em' }, decoys[index % decoys.length] ?? 'x'),
          element('span', { class: className('decoy-none') }, '-'),
        ),
      ),
    ),
  ),
});

/** A fixed disorder: the same for the same length. */
function shuffle<T>(items: T[]): T[] {
  return items
    .map((item, index) => ({ item, place: (index * 7 + 5) % 11 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
