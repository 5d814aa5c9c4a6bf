import { sigmoid } from '../../../src/core/political/sigmoid.ts';
import type { Judged } from './cross-validate.ts';

/** Turns log-odds into ones that can be believed: slope · log-odds + offset. */
export interface Calibration {
  slope: number;
  offset: number;
}

const steps = 50;

/**
 * Platt's method on examples the model had not seen, with every source weighing the same and political ones as much
 * as the others: a score of 0.8 means right in 8 of 10 such texts of a mix of half and half.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  const certain = judged.filter(({ example }) => example.target === 0 || example.target === 1);
  const weights = balance(certain);
  let [slope, offset] = [1, 0];
  for (let step = 0; step < steps; step++) {
    // One step of Newton's method: gradient g, Hessian h.
    let [g1, g0, h11, h10, h00] = [0, 0, 1e-9, 0, 1e-9];
    for (const [at, { example, logOdds }] of certain.entries()) {
      const weight = weights[at] ?? 0;
      const score = sigmoid(slope * logOdds + offset);
      const error = weight * (score - example.target);
      const curve = weight * score * (1 - score);
      g1 += error * logOdds;
      g0 += error;
      h11 += curve * logOdds * logOdds;
      h10 += curve * logOdds;
      h00 += curve;
    }
    const determinant = h11 * h00 - h10 * h10;
    slope -= (h00 * g1 - h10 * g0) / determinant;
    offset -= (h11 * g0 - h10 * g1) / determinant;
  }
  return { slope, offset };
}

function balance(judged: readonly Judged[]): number[] {
  const keyOf = ({ example }: Judged) => `${example.row.set} ${example.target}`;
  const counts = new Map<string, number>();
  for (const one of judged) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const sources = [0, 1].map((label) => [...counts.keys()].filter((key) => key.endsWith(` ${label}`)).length);
  return judged.map((one) => 1 / ((counts.get(keyOf(one)) ?? 1) * (sources[one.example.target] ?? 1)));
}
