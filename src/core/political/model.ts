import type { FeatureName } from './features.ts';

/** The learnt part of the decision. Made by `npm run train`; its model card tells from what. */
export interface PoliticalModel {
  revision: number;
  /** Score in log-odds of a text that says nothing. */
  bias: number;
  /** One weight per bucket of `ngrams.ts`, a power of two of them. */
  ngrams: Int8Array;
  /** What one step of these weights is worth in log-odds. */
  step: number;
  features: Record<FeatureName, number>;
  /** Scores from which an ad counts as political, and as maybe political. */
  thresholds: { political: number; maybe: number };
}
