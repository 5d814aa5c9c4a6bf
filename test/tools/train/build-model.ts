import { toBase64 } from '../../../src/core/political/base64.ts';
import { type FeatureName, featureNames } from '../../../src/core/political/features.ts';
import type { PoliticalModel } from '../../../src/core/political/model.ts';
import { modelFormat, selfTestScore } from '../../../src/core/political/parse-model.ts';
import type { Calibration } from './calibrate.ts';
import type { Fit } from './fit-weights.ts';
import { selfTestTexts } from './self-test-texts.ts';
import type { Thresholds } from './thresholds.ts';

/** Raised by hand with every model that is published. */
const revision = 1;

/**
 * Weights, in calibrated log-odds, of what the training texts cannot teach: names come from signed lists, and the
 * collections were made by the names of the figures. A name alone stays below the threshold.
 */
const givenFeatures: Partial<Record<FeatureName, number>> = { contestant: 4.2, figure: 2.5 };

const largest = 127;
const decimals = 1e4;

/** The model as it is used: calibrated, and its weights rounded to whole steps that fit into one byte. */
export function buildModel(
  fit: Fit,
  { slope, offset }: Calibration,
  { political, maybe, englishOffset }: Thresholds,
): PoliticalModel {
  const given = { ...givenFeatures, english: round(englishOffset) };
  let peak = 0;
  for (const weight of fit.ngrams) peak = Math.max(peak, Math.abs(weight * slope));
  const step = round(peak / largest + 1 / decimals);
  return {
    revision,
    bias: round(slope * fit.bias + offset),
    step,
    ngrams: Int8Array.from(fit.ngrams, (weight) => Math.round((weight * slope) / step)),
    features: Object.fromEntries(
      featureNames.map((name, at) => [name, given[name] ?? round(slope * (fit.features[at] ?? 0))]),
    ) as Record<FeatureName, number>,
    thresholds: { political, maybe },
  };
}

/** The file of a model: JSON that `parsePoliticalModel` reads. */
export function modelFile(model: PoliticalModel): string {
  const { ngrams, ...rest } = model;
  const selfTest = Object.fromEntries(selfTestTexts.map((text) => [text, selfTestScore(text, model)]));
  const file = { format: modelFormat, ...rest, selfTest, ngrams: toBase64(ngrams) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function round(number: number): number {
  return Math.round(number * decimals) / decimals;
}
