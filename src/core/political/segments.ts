import type { PoliticalEvidence } from './evidence.ts';
import { type FigureFound, findFigures } from './figures.ts';
import { findNames, type NamesFound } from './find-names.ts';
import { readImageText } from './image-text.ts';
import type { NameIndex } from './name-index.ts';
import type { ModelWord } from './ngrams.ts';
import { normaliseText } from './normalise.ts';
import { readAddresses, readWords, type Word } from './words.ts';

/** One readable part of a post. Phrases and names never run from one part into the next. */
export interface ReadSegment {
  source: 'text' | 'image' | 'landing' | 'advertiser';
  words: Word[];
  names: NamesFound;
  figures: FigureFound[];
  /** The words without what a model must not learn: names, numbers, handles, and traces of the channel. */
  plain: ModelWord[];
}

/** Traces of the channel a text was collected from. */
const fillers = new Set(['rt', 'user', 'url', 'via', 'amp']);

export function readSegments(
  evidence: PoliticalEvidence,
  index: NameIndex,
  isKnown: (word: string) => boolean,
): ReadSegment[] {
  const read = (source: ReadSegment['source'], text: string): ReadSegment => {
    const words = readWords(text, isKnown);
    const names = findNames(words, index);
    const figures = findFigures(words);
    return { source, words, names, figures, plain: plainWords(words, names, figures) };
  };
  return [
    read('text', evidence.text),
    ...evidence.imageText.map((alternative) => read('image', readImageText(alternative))),
    ...readAddresses(evidence.text).map((address) => read('landing', asHandles(address))),
    read('landing', asHandles(evidence.landing ?? '')),
    read('advertiser', evidence.advertiserName ?? ''),
  ].filter(({ words }) => words.length > 0);
}

function plainWords(
  words: readonly Word[],
  { people, parties }: NamesFound,
  figures: readonly FigureFound[],
): ModelWord[] {
  const plain: ModelWord[] = words.map(({ text, mark }) =>
    mark === '@' || fillers.has(text) || isNumber(text) ? null : text,
  );
  for (const { start, end } of [...people, ...parties, ...figures]) plain.fill(null, start, end);
  return plain;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(word);
}

/** Host and path as handles, so that "bimalaras.example/gabung-relawan" is split into its words. */
function asHandles(landing: string): string {
  const bare = normaliseText(landing)
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[?#].*$/su, '');
  return bare.replace(/[\p{L}\p{N}]+/gu, '@$&');
}
