const maxUses = 40;

/**
 * What an SVG says: its own `<text>` and the text behind each `<use href="#…">`, in document order.
 * A sprite may hold one letter only, so several uses are joined.
 */
export function svgText(svg: Element): string {
  let said = '';
  let uses = 0;
  for (const part of svg.querySelectorAll('text,use')) {
    if (part.closest('symbol,defs') !== null) continue;
    uses += 1;
    if (uses > maxUses) return '';
    said += part.localName === 'text' ? (part.textContent ?? '') : usedText(part);
  }
  return said;
}

function usedText(use: Element): string {
  const reference = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  if (!reference.startsWith('#')) return '';
  return use.ownerDocument.getElementById(reference.slice(1))?.textContent ?? '';
}
