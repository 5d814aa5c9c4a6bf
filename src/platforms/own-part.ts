/** Whether an element belongs to the post itself, and not to what it quotes or to its comments. */
export function isOwn(element: Element, { root, skips }: { root: Element; skips: string }): boolean {
  if (skips === '') return true;
  const skipped = element.closest(skips);
  return skipped === null || skipped === root || !root.contains(skipped);
}

/** Whether a node comes after an element, or stands in it. */
export function isAfterStart(node: Node, element: Node): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
