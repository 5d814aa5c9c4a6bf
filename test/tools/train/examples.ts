import { type FeatureName, featureNames } from '../../../src/core/political/features.ts';
import { buildNameIndex } from '../../../src/core/political/names.ts';
import { forEachNgram, type ModelWord } from '../../../src/core/political/ngrams.ts';
import { modelBuckets } from '../../../src/core/political/parse-model.ts';
import { bundledParties } from '../../../src/core/political/parties.ts';
import { ngramNorm, ngramWeight } from '../../../src/core/political/score.ts';
import { readPost } from '../../../src/core/political/score-post.ts';
import { hashText } from '../political-data/parts.ts';
import type { TextRow } from '../political-data/text-row.ts';
import { hiddenNames } from './hidden-names.ts';

/** One text as the trainer sees it. */
export interface Example {
  row: TextRow;
  /** From 0 to 1. */
  target: number;
  weight: number;
  /** Bucket · 2, plus 1 for a piece of a word. */
  ngrams: Uint32Array;
  norm: number;
  features: Float64Array;
  fold: number;
}

export const folds = 5;

const names = buildNameIndex([], [], bundledParties);

export function makeExample(row: TextRow, target: number): Example {
  const evidence = { imageText: [], landing: null, advertiserName: null, payer: null, registered: false };
  const post = readPost({ ...evidence, text: row.text }, names);
  const { ngrams, norm } = readNgrams(post.words.map(hideName));
  const features = Float64Array.from(featureNames, (name) => post.values[name]);
  return { row, target, weight: 1, ngrams, norm, features, fold: foldOf(row) };
}

/**
 * What must be left alone is judged by models that have not seen its kind of sender: a police station by one that knows
 * no police. Elsewhere groups of rows suffice.
 */
function foldOf({ set, kind, group }: TextRow): number {
  const bySender = set === 'own-institutional' || set === 'own-other';
  return hashText(`fold ${bySender ? `${set} ${kind}` : group}`) % folds;
}

/** Whether the text calls for something, names a party or speaks of an election at all. */
export function hasPoliticalCue({ features }: Example): boolean {
  const telling: readonly FeatureName[] = [
    'asks-for-vote',
    'asks-for-support',
    'campaign-words',
    'election-words',
    'issue-words',
    'party',
    'party-short',
    'ballot-number',
  ];
  return featureNames.some((name, at) => telling.includes(name) && (features[at] ?? 0) > 0);
}

function hideName(word: ModelWord): ModelWord {
  return word !== null && hiddenNames.has(word) ? null : word;
}

function readNgrams(words: readonly ModelWord[]): { ngrams: Uint32Array; norm: number } {
  const found: number[] = [];
  let wholes = 0;
  let pieces = 0;
  forEachNgram(words, modelBuckets - 1, (bucket, _at, isPiece) => {
    found.push(bucket * 2 + (isPiece ? 1 : 0));
    if (isPiece) pieces += 1;
    else wholes += 1;
  });
  return { ngrams: Uint32Array.from(found), norm: ngramNorm(wholes, pieces) };
}

export function shareOf(ngram: number, { norm }: Example): number {
  return ngramWeight((ngram & 1) === 1) / norm;
}
