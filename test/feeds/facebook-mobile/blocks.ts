import { className, element, escapeHtml, type Html, manyClasses } from '../markup.ts';

/** Icons are letters of a font in the private-use planes, written right behind a text. */
export const glyphs = { world: '\u{F078B}\u{F1677}', more: '\u{F09E6}', comment: '\u{F0379}' };

/** A box of the mobile site's own component system. */
export function container(attributes: Record<string, string | number>, ...inner: Html[]): Html {
  return element(
    'div',
    {
      'data-mcomponent': 'MContainer',
      'data-type': 'container',
      ...attributes,
      class: `m ${attributes.class ?? ''}`,
    },
    ...inner,
  );
}

/** Boxes in boxes, as the server lays them out. */
export function boxed(depth: number, ...inner: Html[]): Html {
  let html = inner.join('');
  for (let level = 0; level < depth; level += 1) html = container({ 'data-comp-id': 22_000 + level }, html);
  return html;
}

/** Every string stands in a text area of its own. `kind` is the font: f1 texts, f2 names, f5 small print. */
export function textArea(kind: string, ...runs: Html[]): Html {
  return element(
    'div',
    { 'data-mcomponent': 'TextArea', 'data-type': 'text', class: 'm' },
    element('div', { class: `native-text ${kind}`, dir: 'auto' }, ...runs),
  );
}

export function run(kind: string, text: string): Html {
  return element('span', { class: kind }, escapeHtml(text));
}

/** A control: no link, no button element; some have a name for screen readers. */
export function control(label: string | null, inner: Html): Html {
  return element(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': label,
      'data-action-id': 32_700,
      class: `m ${manyClasses('control', 3)}`,
    },
    inner,
  );
}

/** A picture from the server; its words are drawn into it. */
export function imageArea(colour: string, width: number, height: number, alternative = ''): Html {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`;
  return element(
    'div',
    { 'data-mcomponent': 'ServerImageArea', class: `m ${className('image')}` },
    element('img', {
      src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
      alt: alternative,
      width,
      height,
    }),
  );
}
