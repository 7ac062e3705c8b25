import { exp, log } from './elementary';
import { normal } from './normal';
import type { Uniform } from './randomness';

/** True with probability `p`. */
export function chance(uniform: Uniform, p: number): boolean {
  return uniform() < p;
}

/** The logarithm of the odds of a probability strictly between 0 and 1: the inverse of `logistic`. */
export function logit(p: number): number {
  return log(p / (1 - p));
}

/** A whole number from `minimum` to `maximum`, both included. */
export function integer(uniform: Uniform, minimum: number, maximum: number): number {
  return minimum + Math.floor(uniform() * (maximum - minimum + 1));
}

/** Mean `exp(mu + sigma²/2)`; `mu` and `sigma` are those of the logarithm. */
export function lognormal(uniform: Uniform, mu: number, sigma: number): number {
  return exp(normal(uniform, mu, sigma));
}

/** Mean 1 ÷ `rate`. */
export function exponential(uniform: Uniform, rate = 1): number {
  return -log(uniform()) / rate;
}

/** Mean `shape · scale`, variance `shape · scale²` (Marsaglia and Tsang 2000; below shape 1 their power trick). */
export function gamma(uniform: Uniform, shape: number, scale = 1): number {
  if (shape < 1) {
    const lift = exp(log(uniform()) / shape);
    return gamma(uniform, shape + 1, scale) * lift;
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(uniform);
    const root = 1 + c * z;
    const accept = log(uniform());
    if (root <= 0) continue;
    const v = root * root * root;
    if (accept < 0.5 * z * z + d - d * v + d * log(v)) return d * v * scale;
  }
}

/** Mean `a ÷ (a + b)`: the share of one gamma in the sum of two. */
export function beta(uniform: Uniform, a: number, b: number): number {
  const first = gamma(uniform, a);
  const second = gamma(uniform, b);
  return first / (first + second);
}

/** Number of events with the given mean (Knuth's product; a sum of halves above 30, where e^−mean would get tiny). */
export function poisson(uniform: Uniform, mean: number): number {
  if (mean > 30) return poisson(uniform, mean / 2) + poisson(uniform, mean / 2);
  const limit = exp(-mean);
  let count = 0;
  let product = uniform();
  while (product > limit) {
    count += 1;
    product *= uniform();
  }
  return count;
}

/** Running sums of weights, the form in which `categorical` wants them. */
export function cumulative(weights: readonly number[] | Float64Array): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    sum += weights[index] ?? 0;
    sums[index] = sum;
  }
  return sums;
}

/** An index drawn with the probability that its weight has in the total of `sums` (made by `cumulative`). */
export function categorical(uniform: Uniform, sums: Float64Array): number {
  const last = sums.length - 1;
  const aim = uniform() * (sums[last] ?? 0);
  let low = 0;
  let high = last;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sums[half] ?? 0) > aim) high = half;
    else low = half + 1;
  }
  return low;
}
