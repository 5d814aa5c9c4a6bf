import confusables from './confusables.json';

const latin = new Map(
  Object.entries(confusables).flatMap(([target, letters]) =>
    [...letters].map((letter) => [letter, target] as const),
  ),
);

/**
 * A text as the eye reads it: look-alike letters as the Latin ones (Unicode TR39), and pairs that are hard
 * to tell apart as one. TR39 maps 0 to a capital O and leaves some full-width letters alone, hence the order.
 */
export function skeletonOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const mapped = /^[\0-\x7f]*$/.test(folded)
    ? folded
    : folded.normalize('NFD').replace(/[^\p{ASCII}]/gu, (letter) => latin.get(letter) ?? letter);
  return mapped
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[1l|]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
