import { className, element, manyClasses } from '../markup.ts';
import { tokenLength, tracking } from './addresses.ts';
import { bylineLink, type DrawLabel } from './byline.ts';

/** The label is a picture of text, referred to by <use>. */
export const sprite: DrawLabel = (word, seed) => drawWithSprites([word], seed, 'SvgT');

/** The label is put together from several pictures of text. */
export const joinedSprites: DrawLabel = (word, seed) =>
  drawWithSprites([word.slice(0, 3), word.slice(3, 7), word.slice(7)], seed, 'gid');

function drawWithSprites(parts: string[], seed: string, prefix: string): ReturnType<DrawLabel> {
  const ids = parts.map((_, index) => `${prefix}${className(`${seed}${index}`).slice(1)}`);
  const uses = ids.map((id, index) =>
    element('use', {
      href: `#${id}`,
      'xlink:href': `#${id}`,
      x: parts.slice(0, index).join('').length * 7.2,
      y: 0,
    }),
  );
  const symbols = parts.map((part, index) =>
    element('symbol', { id: ids[index] ?? '', overflow: 'visible' }, element('text', { x: 0, y: 12 }, part)),
  );
  const svg = element(
    'svg',
    { class: className('sprite'), viewBox: '0 0 80 16', role: 'presentation' },
    ...uses,
  );
  return {
    html: bylineLink(seed, element('span', { class: manyClasses('sprite-span', 7) }, svg)),
    detached: element('svg', { class: className('sprite-store'), 'aria-hidden': 'true' }, ...symbols),
  };
}

/** The label lives in a closed shadow root that came with the HTML. */
export const closedShadow: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element(
      'span',
      { class: manyClasses('shadow-host', 5) },
      // Clonable, so that the replica can show the post again after a change of view.
      `<template shadowrootmode="closed" shadowrootclonable>${element('span', {}, word)}</template>`,
    ),
  ),
});

/** The label is painted: nothing can be read, and the reference beside it leads nowhere. */
export const canvasLabel: DrawLabel = (word, seed) => ({
  html: bylineLink(
    seed,
    element(
      'span',
      { 'aria-labelledby': `_r_${className(seed).slice(1, 5)}_` },
      element('canvas', { width: 90, height: 16, 'data-replica': `paint:${word}` }),
    ),
    // Short as on organic posts: nothing but the painting itself is suspicious.
    { href: `?${tracking(seed, tokenLength.organic)}#` },
  ),
});
