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
  const latinText = /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : toLatin(text);
  // Most names hold none of what is merged; looking once is cheaper than five replacements.
  if (!/[1l|0]|rn|vv/.test(latinText)) return latinText;
  return latinText.replace(/[1l|]/g, 'i').replaceAll('0', 'o').replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** Capitals are looked at before they become small, for "В" looks like B and "в" like nothing; and before NFKC, for it makes "ϲ" a "ς". */
function toLatin(text: string): string {
  const upright = asLatin(asLatin(text).normalize('NFKC')).toLowerCase();
  return asLatin(upright.normalize('NFD')).replace(/\p{M}/gu, '').toLowerCase();
}

function asLatin(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => latin.get(letter) ?? letter);
}
