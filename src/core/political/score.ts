import type { Cue } from './cues.ts';
import { type FeatureValues, featureNames, noFeatures } from './features.ts';
import type { PoliticalModel } from './model.ts';
import { forEachNgram, type ModelWord } from './ngrams.ts';
import type { ReadSegment } from './segments.ts';
import { smallWords } from './small-words.ts';

/** A piece of a word counts half as much as a word: there are so many more of them. */
const pieceShare = 0.5;
/** Keeps texts of a word or two from weighing as much as whole sentences. */
const emptyNorm = 4;

/** How much of each feature the cues give together. */
export function sumFeatures(cues: readonly Cue[], caps: Partial<FeatureValues>): FeatureValues {
  const values = { ...noFeatures };
  for (const { feature, amount } of cues)
    values[feature] = Math.min(caps[feature] ?? 1, values[feature] + amount);
  return values;
}

export function featureScore(values: FeatureValues, { features }: PoliticalModel): number {
  let score = 0;
  for (const name of featureNames) score += features[name] * values[name];
  return score;
}

/** The words a model reads, of the post's own text and of its pictures. */
export function modelWords(segments: readonly ReadSegment[]): ModelWord[] {
  const words: ModelWord[] = [];
  for (const { source, plain } of segments) {
    if (source !== 'text' && source !== 'image') continue;
    words.push(null);
    for (const word of plain) words.push(word);
  }
  return words;
}

/** What the wording of a post gives. */
export interface WordingScore {
  /** Log-odds of the whole. */
  score: number;
  /** What the n-grams that end at each word add, in steps of the model. */
  perWord: Float64Array;
}

/** Sum over all n-grams, divided by the length that their counts have as a vector, so that long texts weigh no more. */
export function ngramScore(words: readonly ModelWord[], { ngrams, step }: PoliticalModel): WordingScore {
  const perWord = new Float64Array(words.length);
  let wholes = 0;
  let pieces = 0;
  forEachNgram(words, ngrams.length - 1, (bucket, at, isPiece) => {
    const weight = ngrams[bucket] ?? 0;
    if (isPiece) pieces += 1;
    else wholes += 1;
    perWord[at] = (perWord[at] ?? 0) + (isPiece ? pieceShare * weight : weight);
  });
  let sum = 0;
  for (const weight of perWord) sum += weight;
  return { score: (sum * step) / ngramNorm(wholes, pieces), perWord };
}

export function ngramNorm(wholes: number, pieces: number): number {
  return Math.sqrt(wholes + pieceShare * pieceShare * pieces + emptyNorm);
}

export function ngramWeight(isPiece: boolean): number {
  return isPiece ? pieceShare : 1;
}

/** The words that speak most for a political ad, strongest first. */
export function strongestWords(words: readonly ModelWord[], perWord: Float64Array, most: number): string[] {
  const weights = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === null || word === undefined || smallWords.has(word)) continue;
    weights.set(word, (weights.get(word) ?? 0) + (perWord[at] ?? 0));
  }
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
}
