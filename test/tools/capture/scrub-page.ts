import { elementsOf, jsonOf, rootsOf, textsIn } from './page-parts.ts';
import { scrubElement } from './scrub-element.ts';
import { scrubStyle } from './scrub-style.ts';
import { scrubText } from './scrub-text.ts';
import type { Scrubbing } from './scrubbing.ts';

/** Elements that bring other documents, or that speak to machines only. */
const dropped =
  'noscript,iframe,frame,object,embed,applet,link,portal,meta:not([charset]):not([name="viewport"])';
const showComment = 128;

/** Takes out what is no part of what the reader reads: code, foreign documents, remarks. */
export function dropCode(
  document: Document,
  note: (kind: 'scripts with code' | 'comments' | 'other elements') => void,
): void {
  for (const root of rootsOf(document)) {
    for (const script of root.querySelectorAll('script')) {
      if (jsonOf(script.textContent ?? '') !== null) continue;
      script.remove();
      note('scripts with code');
    }
    for (const element of root.querySelectorAll(dropped)) {
      element.remove();
      note('other elements');
    }
    const walker = document.createTreeWalker(root, showComment);
    const comments: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) comments.push(node);
    for (const comment of comments) {
      comment.parentNode?.removeChild(comment);
      note('comments');
    }
  }
  for (const element of elementsOf(document))
    for (const { name, value } of [...element.attributes])
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
}

/** Puts invented people, ids and words in the place of the real ones, in the document itself. */
export function scrubPage(document: Document, scrub: Scrubbing): void {
  for (const root of rootsOf(document))
    for (const text of textsIn(root)) text.data = scrubText(text.data, scrub, scrub.composed.get(text));
  for (const element of elementsOf(document)) {
    if (element.localName === 'style')
      element.textContent = scrubStyle(element.textContent ?? '', 'stylesheet', scrub);
    else if (element.localName === 'script')
      element.textContent = scrubScript(element.textContent ?? '', scrub);
  }
  for (const element of elementsOf(document)) scrubElement(element, scrub);
}

function scrubScript(script: string, scrub: Scrubbing): string {
  const data = jsonOf(script);
  if (data === null) return '';
  scrub.count('scripts with data');
  const { start, end } = data;
  return `${script.slice(0, start)}${scrub.json(script.slice(start, end)) ?? ''}${script.slice(end)}`;
}
