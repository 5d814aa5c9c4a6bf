import type { Piece } from './pieces.ts';

/** Drops letters that the page hides: by style, by zero size, or by lifting them off the label's line. */
export function visiblePieces(pieces: readonly Piece[], row: Element): Piece[] {
  const hidden = new Map<Element, boolean>();
  const visible = pieces.filter((piece) => !isHiddenWithin(piece.element, row, hidden));
  // Where all of them are lifted out of the flow, none is hidden by it.
  return visible.length === 0 ? [...pieces] : visible;
}

function isHiddenWithin(element: Element, row: Element, known: Map<Element, boolean>): boolean {
  if (element === row || element.parentElement === null) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const hidden = isHidden(getComputedStyle(element)) || isHiddenWithin(element.parentElement, row, known);
  known.set(element, hidden);
  return hidden;
}

/** Also what is lifted off the line: a label's own letters stand in the flow. */
export function isHidden(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    (style.visibility !== 'visible' && style.visibility !== '') ||
    style.opacity === '0' ||
    style.fontSize === '0px' ||
    style.position === 'absolute' ||
    style.position === 'fixed' ||
    isShrunk(style)
  );
}

function isShrunk({ width, height, maxWidth, maxHeight, overflow }: CSSStyleDeclaration): boolean {
  const isNothing = [width, height, maxWidth, maxHeight].includes('0px');
  return isNothing && overflow !== 'visible' && overflow !== '';
}

/** Puts letters into the order that flex `order` gives them on screen; equal orders stay as they stand. */
export function cssOrdered(pieces: readonly Piece[]): Piece[] {
  const orders = new Map<Element, number>();
  for (const { item } of pieces) {
    if (!orders.has(item)) orders.set(item, Number(getComputedStyle(item).order) || 0);
  }
  return [...pieces].sort((a, b) => (orders.get(a.item) ?? 0) - (orders.get(b.item) ?? 0));
}

/** The lines that the letters form on screen, each from left to right. Reads geometry: the last resort. */
export function screenLines(pieces: readonly Piece[]): Piece[][] {
  const boxes = pieces.map((piece) => ({ piece, box: piece.element.getBoundingClientRect() }));
  const lines = new Map<number, { piece: Piece; left: number }[]>();
  for (const { piece, box } of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const baseline = Math.round(box.bottom / 4);
    const line = lines.get(baseline) ?? [];
    line.push({ piece, left: box.left });
    lines.set(baseline, line);
  }
  return [...lines.values()].map((line) => line.sort((a, b) => a.left - b.left).map(({ piece }) => piece));
}
