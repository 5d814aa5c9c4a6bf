const block = new Set([
  'DIV',
  'P',
  'BR',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'SECTION',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
]);
const never = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg']);

/** The text of an element with a line break per block, without asking for layout as `innerText` would. */
export function readText(element: Element, maxLength: number): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child !== null && length < maxLength * 2; child = child.nextSibling) {
      if (child instanceof Text) {
        const text = child.data.slice(0, maxLength);
        parts.push(text);
        length += text.length;
      } else if (child instanceof HTMLImageElement) {
        parts.push(child.alt.length <= 8 ? child.alt : ''); // Emoji are pictures on some sites.
      } else if (child instanceof Element && !never.has(child.tagName)) {
        if (block.has(child.tagName)) parts.push('\n');
        walk(child);
        if (block.has(child.tagName)) parts.push('\n');
      }
    }
  };
  walk(element);
  return tidy(parts.join('')).slice(0, maxLength);
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
}
