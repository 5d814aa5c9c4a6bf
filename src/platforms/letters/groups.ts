import type { Piece } from './pieces.ts';

/**
 * Ways to tell real letters from decoys by class alone, for pages whose style sheet is not there or says
 * nothing: the same class list, or many classes against few. Which side is real has been reversed before
 * (Facebook 2026), so every group is tried and only an exact label counts.
 */
export function classGroups(pieces: readonly Piece[]): Piece[][] {
  const byList = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = piece.item.getAttribute('class') ?? '';
    const group = byList.get(key);
    if (group === undefined) byList.set(key, [piece]);
    else group.push(piece);
  }
  const groups = [...byList.values()].filter((group) => group.length > 1 && group.length < pieces.length);
  return [...groups, ...splitByCount(pieces)];
}

/** Splits at the widest gap between class counts. */
function splitByCount(pieces: readonly Piece[]): Piece[][] {
  const counts = [...new Set(pieces.map((piece) => piece.item.classList.length))].sort((a, b) => a - b);
  let cut = 0;
  let widest = 0;
  for (const [index, count] of counts.entries()) {
    const gap = count - (counts[index - 1] ?? count);
    if (gap > widest) {
      widest = gap;
      cut = count;
    }
  }
  if (widest === 0) return [];
  return [
    pieces.filter((piece) => piece.item.classList.length < cut),
    pieces.filter((piece) => piece.item.classList.length >= cut),
  ];
}
