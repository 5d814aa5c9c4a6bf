import { JSDOM } from 'jsdom';
import { ToolError } from '../tool-error.ts';

/** The page as a document in which no script runs; `url` is for relative addresses. */
export function parsePage(html: string, url: URL): JSDOM {
  try {
    return new JSDOM(html, { url: url.href });
  } catch (error) {
    if (error instanceof RangeError)
      throw new ToolError('The page is nested too deeply to be read: select a part of it.');
    throw error;
  }
}

export function writePage(page: JSDOM): string {
  try {
    return page.serialize();
  } catch (error) {
    if (error instanceof RangeError)
      throw new ToolError('The page is nested too deeply to be written: select a part of it.');
    throw error;
  }
}

/** The document and the contents of its templates, in which closed shadow roots of the page lie too. */
export function rootsOf(document: Document): (Document | DocumentFragment)[] {
  const roots: (Document | DocumentFragment)[] = [document];
  for (const root of roots)
    for (const template of root.querySelectorAll('template')) roots.push(template.content);
  return roots;
}

/** All elements of the page, in templates too. */
export function elementsOf(document: Document): Element[] {
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll('*')]);
}

const showText = 4;
const neverText = new Set(['script', 'style']);

/** All texts that people could read, in templates too. */
export function textsOf(document: Document): Text[] {
  return rootsOf(document).flatMap((root) => textsIn(root));
}

/** The texts in one root or element, without those of scripts and styles. */
export function textsIn(root: Document | DocumentFragment | Element): Text[] {
  const document = 'createTreeWalker' in root ? root : root.ownerDocument;
  const walker = document.createTreeWalker(root, showText);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (isText(node) && !neverText.has(node.parentElement?.localName ?? '')) texts.push(node);
  return texts;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The data in a script: all of it, or what an assignment such as `var data = {…};` assigns. Null: it is code. */
export function jsonOf(script: string): { start: number; end: number } | null {
  const assigned =
    /^\s*(?:(?:var|let|const)\s+[\w$]+|(?:window|self|globalThis)(?:\.[\w$]+|\[["'][\w$-]+["']\])+)\s*=\s*(?=[[{])/.exec(
      script,
    );
  const start = assigned?.[0].length ?? script.search(/\S/);
  const end = script.replace(/[;\s]+$/, '').length;
  if (start < 0 || end <= start) return null;
  try {
    JSON.parse(script.slice(start, end));
    return { start, end };
  } catch {
    return null;
  }
}
