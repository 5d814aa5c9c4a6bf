import { isPiece, type KeptTexts } from './kept-texts.ts';
import { elementsOf, rootsOf, textsIn } from './page-parts.ts';
import type { Span } from './recipe-literals.ts';

const longestComposed = 300;
const mostPieces = 160;
/** As far as the reader itself looks for a row of pictures. */
const levels = 4;

/** What has to stay of each text that is only a part of a label: split into elements, letters, pictures or references. */
export type ComposedLabels = ReadonlyMap<Text, readonly Span[]>;

export function findComposedLabels(document: Document, kept: KeptTexts): ComposedLabels {
  const found = new Map<Text, Span[]>();
  // A closed shadow root is a label without an element around it.
  for (const root of rootsOf(document)) if (root !== document) keepWhole(root, kept, found);
  for (const element of elementsOf(document)) keepWhole(element, kept, found);
  for (const texts of referencedTexts(document)) keepJoined(texts, ' ', kept, found);
  for (const texts of drawnRows(document)) keepJoined(texts, '', kept, found);
  for (const texts of letterRows(document, kept))
    for (const text of texts) found.set(text, [[0, text.data.length]]);
  return found;
}

/** An element whose texts together are a label. */
function keepWhole(
  root: Element | Document | DocumentFragment,
  kept: KeptTexts,
  found: Map<Text, Span[]>,
): void {
  if ((root.textContent ?? '').length > longestComposed) return;
  const texts = textsIn(root);
  if (texts.length > 1) keepJoined(texts, '', kept, found);
}

function keepJoined(texts: readonly Text[], joint: string, kept: KeptTexts, found: Map<Text, Span[]>): void {
  const joined = texts.map(({ data }) => data).join(joint);
  if (joined.length > longestComposed || !kept.isLabel(joined)) return;
  const spans = kept.spans(joined, () => false);
  let start = 0;
  for (const text of texts) {
    const end = start + text.data.length;
    const own = spans
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]): Span => [Math.max(from, start) - start, Math.min(to, end) - start]);
    if (own.length > 0) found.set(text, own);
    start = end + joint.length;
  }
}

/** Texts that elements take their name from, several at once. */
function referencedTexts(document: Document): Text[][] {
  return [...document.querySelectorAll('[aria-labelledby]')].map((element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
    return ids.flatMap((id) => {
      const named = document.getElementById(id);
      return named === null ? [] : textsIn(named);
    });
  });
}

/** What pictures side by side say, each with a text or a sprite. */
function drawnRows(document: Document): Text[][] {
  const rows = new Map<Element, Text[]>();
  for (const drawn of document.querySelectorAll('use,text')) {
    if (drawn.closest('symbol,defs') !== null) continue;
    const texts = textsIn(drawn.localName === 'text' ? drawn : (spriteOf(drawn) ?? drawn));
    let row = drawn.parentElement;
    for (let level = 0; level < levels && row !== null; level += 1, row = row.parentElement)
      add(rows, row, texts);
  }
  return [...rows.values()];
}

function spriteOf(use: Element): Element | null {
  const reference = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  return reference.startsWith('#') ? use.ownerDocument.getElementById(reference.slice(1)) : null;
}

/** Rows of single letters out of which a label could be spelt. */
function letterRows(document: Document, kept: KeptTexts): Text[][] {
  const rows = new Map<Element, Text[]>();
  for (const root of rootsOf(document)) {
    for (const text of textsIn(root)) {
      if (text.data.trim() === '' || !isPiece(text.data)) continue;
      let row = text.parentElement;
      for (let level = 0; level < 3 && row !== null; level += 1, row = row.parentElement)
        add(rows, row, [text]);
    }
  }
  return [...rows.values()].filter(
    (texts) => texts.length <= mostPieces && kept.spells(texts.map(({ data }) => data)),
  );
}

function add(rows: Map<Element, Text[]>, row: Element, texts: readonly Text[]): void {
  const known = rows.get(row);
  if (known === undefined) rows.set(row, [...texts]);
  else known.push(...texts);
}
