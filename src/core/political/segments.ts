import type { PoliticalEvidence } from './evidence.ts';
import { findNames, type NamesFound } from './find-names.ts';
import { readImageText } from './image-text.ts';
import type { NameIndex } from './name-index.ts';
import { normaliseText } from './normalise.ts';
import { readWords, type Word } from './words.ts';

/** One readable part of a post. Phrases and names never run from one part into the next. */
export interface ReadSegment {
  source: 'text' | 'image' | 'landing' | 'advertiser';
  words: Word[];
  names: NamesFound;
}

export function readSegments(
  evidence: PoliticalEvidence,
  index: NameIndex,
  isKnown: (word: string) => boolean,
): ReadSegment[] {
  const read = (source: ReadSegment['source'], text: string): ReadSegment => {
    const words = readWords(text, isKnown);
    return { source, words, names: findNames(words, index) };
  };
  return [
    read('text', evidence.text),
    ...evidence.imageText.map((alternative) => read('image', readImageText(alternative))),
    read('landing', asHandles(evidence.landing ?? '')),
    read('advertiser', evidence.advertiserName ?? ''),
  ].filter(({ words }) => words.length > 0);
}

/** Host and path as handles, so that "bimalaras.example/gabung-relawan" is split into its words. */
function asHandles(landing: string): string {
  const bare = normaliseText(landing)
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[?#].*$/su, '');
  return bare.replace(/[\p{L}\p{N}]+/gu, '@$&');
}
