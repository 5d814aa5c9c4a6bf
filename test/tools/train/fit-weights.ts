import { type FeatureName, featureNames } from '../../../src/core/political/features.ts';
import { modelBuckets } from '../../../src/core/political/parse-model.ts';
import { sigmoid } from '../../../src/core/political/sigmoid.ts';
import { randomFrom, shuffle } from '../random.ts';
import { type Example, shareOf } from './examples.ts';

/** Weights before they are calibrated and rounded. */
export interface Fit {
  bias: number;
  features: Float64Array;
  ngrams: Float64Array;
}

/** Chosen on the development parts; the model card says how. */
const epochs = 6;
const rate = 0.1;
const featureRate = 0.08;
const decay = 1e-6;
const startBias = -2.5;

/**
 * What each feature is worth before anything is learnt, in log-odds for a whole one, and the sign it keeps. A weight
 * of null is not learnt: these features hardly occur in the training texts, or only because of how those were chosen.
 */
const priors: Record<FeatureName, { start: number; learnt: boolean }> = {
  'asks-for-vote': { start: 9, learnt: true },
  'asks-for-support': { start: 4.5, learnt: true },
  'campaign-words': { start: 7.5, learnt: true },
  'election-words': { start: 6, learnt: true },
  'issue-words': { start: 4.5, learnt: true },
  'issue-campaign': { start: 4.5, learnt: true },
  'praise-words': { start: 3, learnt: true },
  shop: { start: -4.5, learnt: true },
  'other-contest': { start: -7.5, learnt: true },
  charity: { start: -5, learnt: true },
  administration: { start: -4.5, learnt: true },
  announcement: { start: -6, learnt: true },
  news: { start: -2.5, learnt: true },
  contestant: { start: 0, learnt: false },
  figure: { start: 0, learnt: false },
  party: { start: 6, learnt: true },
  'party-short': { start: 3, learnt: true },
  'ballot-number': { start: 3.3, learnt: true },
  'call-to-name': { start: 2, learnt: true },
  'pair-shape': { start: 1.5, learnt: true },
  honorific: { start: 0.5, learnt: true },
  price: { start: -2, learnt: true },
  english: { start: 0, learnt: false },
};

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011), one example at a time in an order fixed by the seed. Sums run
 * in a fixed order and use only operations that IEEE 754 fixes, so every machine gets the same weights.
 */
export function fitWeights(examples: readonly Example[], seed: number): Fit {
  const state = startState();
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) learn(state, example);
    }
  }
  return state;
}

/** Log-odds of a text being political. */
export function logOdds(weights: Fit, example: Example): number {
  return fromFeatures(weights, example) + fromNgrams(weights, example);
}

function fromFeatures({ bias, features }: Fit, example: Example): number {
  let sum = bias;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (example.features[at] ?? 0);
  return sum;
}

function fromNgrams({ ngrams }: Fit, example: Example): number {
  let sum = 0;
  for (const ngram of example.ngrams) sum += (ngrams[ngram >>> 1] ?? 0) * shareOf(ngram, example);
  return sum;
}

interface State extends Fit {
  biasSquares: number;
  featureSquares: Float64Array;
  ngramSquares: Float64Array;
}

function startState(): State {
  return {
    bias: startBias,
    features: Float64Array.from(featureNames, (name) => priors[name].start),
    ngrams: new Float64Array(modelBuckets),
    biasSquares: 1,
    featureSquares: new Float64Array(featureNames.length).fill(1),
    ngramSquares: new Float64Array(modelBuckets).fill(1e-8),
  };
}

function learn(state: State, example: Example): void {
  const error = (sigmoid(logOdds(state, example)) - example.target) * example.weight;
  state.biasSquares += error * error;
  state.bias -= (rate * error) / Math.sqrt(state.biasSquares);
  learnFeatures(state, example, error);
  const { ngrams, ngramSquares } = state;
  for (const ngram of example.ngrams) {
    const bucket = ngram >>> 1;
    const weight = ngrams[bucket] ?? 0;
    const slope = error * shareOf(ngram, example) + decay * weight * example.weight;
    const squares = (ngramSquares[bucket] ?? 0) + slope * slope;
    ngramSquares[bucket] = squares;
    ngrams[bucket] = weight - (rate * slope) / Math.sqrt(squares);
  }
}

/** Features keep the sign they start with: a call to vote never speaks against a political ad. */
function learnFeatures({ features, featureSquares }: State, example: Example, error: number): void {
  for (const [at, name] of featureNames.entries()) {
    const amount = example.features[at] ?? 0;
    if (amount === 0 || !priors[name].learnt) continue;
    const slope = error * amount;
    const squares = (featureSquares[at] ?? 0) + slope * slope;
    featureSquares[at] = squares;
    const next = (features[at] ?? 0) - (featureRate * slope) / Math.sqrt(squares);
    features[at] = priors[name].start > 0 ? Math.max(0, next) : Math.min(0, next);
  }
}
