/** Text that is HTML already. Everything else goes through `escapeHtml`. */
export type Html = string;

const voidTags = new Set(['img', 'input', 'br', 'meta', 'link']);

/** One element as HTML. Attribute values are escaped; null leaves the attribute out; children are HTML. */
export function element(
  tag: string,
  attributes: Record<string, string | number | null>,
  ...children: Html[]
): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
  return voidTags.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${children.join('')}</${tag}>`;
}

export function escapeHtml(text: string): Html {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Wraps HTML in `depth` elements that mean nothing, as both sites do. */
export function nest(depth: number, seed: string, ...inner: Html[]): Html {
  let html = inner.join('');
  for (let level = depth; level > 0; level--) {
    html = element('div', { class: manyClasses(`${seed}${level}`, 2 + (level % 4)) }, html);
  }
  return html;
}

/** A class name without meaning, always the same for the same word, as style sheets made by machines have. */
export function className(word: string): string {
  let hash = 0x811c9dc5;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `x${hash.toString(36).padStart(7, '0').slice(0, 6)}`;
}

export function manyClasses(seed: string, count: number): string {
  return Array.from({ length: count }, (_, index) => className(`${seed}/${index}`)).join(' ');
}
