import type { JSDOM } from 'jsdom';
import { normaliseLabel } from '../../../src/platforms/label-words.ts';
import { wordsOf } from './kept-texts.ts';
import { elementsOf, textsOf } from './page-parts.ts';
import { isPlainAttribute } from './plain-attributes.ts';
import { type Context, type Scrubbing, textAttributes } from './scrubbing.ts';

/** Something of the source that is still in the fixture. */
export interface Remain {
  what: string;
  /** Where it stands, such as `a[href]`. */
  where: string;
}

interface Piece {
  text: string;
  where: string;
  /** What the piece may be: a word that is at home in one of them is nobody's. */
  contexts: readonly Context[];
}

const anything: readonly Context[] = ['identifier', 'address', 'text'];
/** Shorter names stand in a run of letters by chance. */
const shortestJoined = 8;
/** Shorter numbers in a style sheet are colours and lengths. */
const shortestInStyle = 9;
const runs = [/\d+/g, /[A-Za-z0-9]+={0,2}/g, /[A-Za-z0-9_-]+/g, /[\w.%+-]+@[\w.-]+/g];

/**
 * Looks through the finished fixture, read anew, for words, names, ids, tokens and addresses of the source: in texts,
 * in attributes and data, also percent-encoded, and in names that are split up among elements.
 */
export function findRemains(fixture: JSDOM, scrub: Scrubbing): Remain[] {
  const { document } = fixture.window;
  const texts = textsOf(document).map(({ data }) => data);
  const pieces = [
    ...texts.map((text): Piece => ({ text, where: 'text', contexts: ['text'] })),
    ...elementsOf(document).flatMap(piecesOf),
  ];
  return [...pieces.flatMap((piece) => remainsIn(piece, scrub)), ...splitNames(texts, scrub)];
}

function piecesOf(element: Element): Piece[] {
  const tag = element.localName;
  const pieces: Piece[] = [{ text: tag, where: 'tag', contexts: anything }];
  if (tag === 'script' || tag === 'style')
    pieces.push(
      ...decodings(element.textContent ?? '').map((text) => ({ text, where: tag, contexts: anything })),
    );
  for (const { name, value } of element.attributes) {
    if (isPlainAttribute(name)) continue;
    const where = `${tag}[${name}]`;
    const contexts: readonly Context[] = textAttributes.some((one) => one === name) ? ['text'] : anything;
    pieces.push({ text: name, where, contexts: anything });
    pieces.push(...decodings(value).map((text) => ({ text, where, contexts })));
  }
  return pieces;
}

/** A text as it stands, and with its escapes undone, as data and addresses have them. */
function decodings(text: string): string[] {
  const all = [text];
  for (const decode of [decodeEscapes, decodePercent, decodePercent]) all.push(decode(all.at(-1) ?? ''));
  return [...new Set(all)];
}

function decodeEscapes(text: string): string {
  const letters = text.replace(/\\u([0-9a-f]{4})/gi, (_whole, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return letters.replaceAll('\\/', '/');
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code; // No UTF-8: no letters in it.
    }
  });
}

function remainsIn({ text, where, contexts }: Piece, scrub: Scrubbing): Remain[] {
  const said = normaliseLabel(text);
  const words = new Set([...wordsOf(said), ...wordsOf(said.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))]);
  const foreign = [...words].filter(
    (word) =>
      contexts.every((context) => scrub.isForeign(word, context)) ||
      (contexts.length > 1 && scrub.holdsName(word)),
  );
  const shortest = where === 'style' || where.endsWith('[style]') ? shortestInStyle : 0;
  const found = runs.flatMap((run) => [...text.matchAll(run)].map(([one]) => one));
  const replaced = found.filter((one) => one.length >= shortest && scrub.replaced.has(one));
  return [...foreign, ...new Set(replaced)].map((what) => ({ what, where }));
}

/** Names whose letters stand in elements of their own, or with signs between them. */
function splitNames(texts: readonly string[], scrub: Scrubbing): Remain[] {
  const joined = lettersOf(texts.join(''));
  return [...scrub.names.whole]
    .filter((name) => !wordsOf(name).every((word) => word.length < 3 || scrub.kept.words.has(word)))
    .filter((name) => lettersOf(name).length >= shortestJoined && joined.includes(lettersOf(name)))
    .map((what) => ({ what, where: 'texts side by side' }));
}

function lettersOf(text: string): string {
  return normaliseLabel(text)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
