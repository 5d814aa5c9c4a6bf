/** What one `<text>` or `<use href="#…">` of an SVG picture says; nothing for what is only defined there. */
export function drawnText(part: Element): string {
  if (part.closest('symbol,defs') !== null) return '';
  if (part.localName === 'text') return part.textContent ?? '';
  const reference = part.getAttribute('href') ?? part.getAttribute('xlink:href') ?? '';
  if (!reference.startsWith('#')) return '';
  return part.ownerDocument.getElementById(reference.slice(1))?.textContent ?? '';
}
