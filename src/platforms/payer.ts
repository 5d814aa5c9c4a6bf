import { type Byline, type BylineText, mayBeLabel } from './byline.ts';
import { afterBeginning, normaliseLabel, separators } from './label-words.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';

const maxName = 200;
const mostTexts = 12;

interface Payer {
  name: string;
  element: Element;
}

const known = new WeakMap<Byline, Payer | null>();

/** The name in "Dibayar oleh NAME": it runs to the next separator or to the end of its line. */
export function readPayer(byline: Byline, post: Post, site: Site): Payer | null {
  const before = known.get(byline);
  if (before !== undefined) return before;
  const payer = findPayer(byline, post, site);
  known.set(byline, payer);
  return payer;
}

function findPayer(byline: Byline, post: Post, site: Site): Payer | null {
  const { disclaimers } = site.words;
  for (const text of byline.texts) {
    const lower = text.said.toLowerCase();
    if (!disclaimers.some((beginning) => lower.includes(beginning))) continue;
    // A page can be called "Dibayar oleh Rakyat".
    if (!mayBeLabel(text.element, byline, post, site)) continue;
    const parts = text.text.split(separators);
    for (const [index, part] of parts.entries()) {
      const rest =
        afterBeginning(tidyName(part), disclaimers) ?? afterBeginning(normaliseLabel(part), disclaimers);
      if (rest === null) continue;
      const isOpen = index === parts.length - 1;
      const name = tidyName(isOpen ? `${rest} ${textAfter(text, rest === '')}` : rest);
      if (name !== '') return { name: name.slice(0, maxName), element: text.element };
    }
  }
  return null;
}

/**
 * What follows a text on its line, up to a separator: in its own element, or, where the name itself is still to
 * come ("Paid for by <b>NAME</b>"), in the nearest one that holds more.
 */
function textAfter({ node, element }: BylineText, isNameToCome: boolean): string {
  const scope = isNameToCome ? scopeWithMore(node, element) : element;
  const walker = element.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let said = '';
  let line: Element | null = null;
  for (let left = mostTexts; left > 0; left -= 1) {
    const next = walker.nextNode();
    if (!(next instanceof Text)) break;
    const [before = '', ...rest] = next.data.split(separators);
    // Another block is another line.
    const block = next.parentElement?.closest('div,p,li,h1,h2,h3,h4') ?? null;
    if (/\S/.test(before)) {
      if (line !== null && block !== line) break;
      line = block;
    }
    said += before;
    if (rest.length > 0) break;
  }
  return said;
}

/** A name keeps its accents; what nobody can see in it goes. */
function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const highestScope = 5;

function scopeWithMore(node: Text, element: Element): Element {
  let scope = element;
  for (let level = 0; level < highestScope; level += 1) {
    const walker = element.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
    for (let next = walker.nextNode(); next !== null; next = walker.nextNode())
      if (/[\p{L}\p{N}]/u.test(next.textContent ?? '')) return scope;
    if (scope.parentElement === null) break;
    scope = scope.parentElement;
  }
  return scope;
}
