import { isPiece } from './kept-texts.ts';
import { isPlainAttribute } from './plain-attributes.ts';
import { looksLikeAddress, scrubHandle } from './scrub-address.ts';
import { scrubIdentifier } from './scrub-identifier.ts';
import { scrubStyle } from './scrub-style.ts';
import { betweenSpans, scrubText, scrubWords } from './scrub-text.ts';
import { type Scrubbing, textAttributes } from './scrubbing.ts';

/** A picture of one transparent point. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const dropped = new Set(
  'srcset imagesrcset srcdoc nonce integrity ping poster background data-src data-srcset'.split(' '),
);
/** Names that the page's makers give to parts of it. */
const structural =
  /^(?:id|class|for|name|slot|part|is|form|list|headers|itemprop|itemtype|componentkey|aria-(?:labelledby|describedby|controls|owns|activedescendant|details|flowto)|data-(?:test-?id|e2e|pagelet|ad-[\w-]+|visualcompletion|view-[\w-]+|click-[\w-]+|type|name|qa|component|role|action|state|referrer|control-name|fte|ftr|testing-id))$/;
const longestNumber = 4;

export function scrubElement(element: Element, scrub: Scrubbing): void {
  for (const { name, value } of [...element.attributes]) {
    const made = isForeignName(name, scrub) ? null : scrubAttribute(element, name, value, scrub);
    if (made === value) continue;
    if (made === null) element.removeAttribute(name);
    else element.setAttribute(name, made);
    scrub.count('attributes');
  }
}

/** An attribute can be named after somebody, too. */
function isForeignName(name: string, scrub: Scrubbing): boolean {
  return !isPlainAttribute(name) && scrubIdentifier(name, scrub) !== name;
}

/** The new value, or null where the attribute goes. */
function scrubAttribute(element: Element, name: string, value: string, scrub: Scrubbing): string | null {
  if (dropped.has(name)) return null;
  if (value === '' || isPlainAttribute(name)) return value;
  if (isMedia(element, name)) return scrubMedia(element, scrub);
  if (name === 'style') return scrubStyle(value, 'declarationList', scrub);
  const spans = scrub.literals.spans(name, value);
  if (isText(name)) return betweenSpans(value, spans, (part) => scrubText(part, scrub));
  if (structural.test(name) || scrub.elementIds.has(value))
    return betweenSpans(value, spans, (part) => scrubIdentifier(part, scrub));
  if (name === 'href' || name === 'xlink:href' || looksLikeAddress(value)) return scrub.address(value);
  const json = scrub.json(value);
  if (json !== null) return json;
  if (isSpelt(element, name, value, scrub)) return value;
  return betweenSpans(value, spans, (part) => scrubValue(part, scrub));
}

/** What the page's makers put there is unknown: anything in it may be somebody's. */
function scrubValue(value: string, scrub: Scrubbing): string {
  if (/^(?:true|false|-?[\d.]*)$/.test(value) && value.length <= longestNumber + 1) return value;
  if (/^[\w.@:-]+$/.test(value) && !/^\p{L}+$/u.test(value)) return scrubHandle(value, scrub);
  return scrub.kept.isLabel(value) ? scrubText(value, scrub) : scrubWords(value, scrub);
}

function isText(name: string): boolean {
  return textAttributes.some((one) => one === name);
}

function isMedia(element: Element, name: string): boolean {
  if (name === 'src' || name === 'data') return true;
  return element.localName === 'image' && (name === 'href' || name === 'xlink:href');
}

function scrubMedia(element: Element, scrub: Scrubbing): string | null {
  scrub.count('pictures and media');
  return ['img', 'image', 'input'].includes(element.localName) ? pixel : null;
}

/** A letter of a label that style draws from an attribute, one per element. */
function isSpelt(element: Element, name: string, value: string, scrub: Scrubbing): boolean {
  if (!isPiece(value) || element.parentElement === null) return false;
  const row = [...element.parentElement.children].map((child) => child.getAttribute(name) ?? '');
  return scrub.kept.spells(row.filter((piece) => piece !== ''));
}
