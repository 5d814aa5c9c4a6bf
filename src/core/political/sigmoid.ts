const farthest = 40;

/**
 * 1 / (1 + e^−x). Math.exp may differ in its last bits between engines; this uses only operations whose results
 * IEEE 754 fixes, so that a model scores and trains alike everywhere.
 */
export function sigmoid(x: number): number {
  if (x > farthest) return 1;
  if (x < -farthest) return 0;
  return 1 / (1 + exp(-x));
}

/** e^x for |x| up to 40: e^(k·ln 2 + r) = 2^k · e^r, with the series of e^r for |r| up to ln 2 / 2. */
function exp(x: number): number {
  const k = Math.round(x / Math.LN2);
  const r = x - k * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 13; n++) {
    term = (term * r) / n;
    sum += term;
  }
  let power = 1;
  for (let n = 0; n < Math.abs(k); n++) power *= 2;
  return k < 0 ? sum / power : sum * power;
}
